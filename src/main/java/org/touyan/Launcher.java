package org.touyan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.touyan.foundation.shared.Command;

/** Starts the application for a command: as a server that stays, or for one act: beside whatever already runs, or in a database of its own. */
final class Launcher {

    private Launcher() {}

    static void serve(CommandLine line) {
        ConfigurableApplicationContext context = start(line.properties(), line.command());
        String port = context.getEnvironment().getProperty("local.server.port");
        System.out.printf("Touyan answers on http://localhost:%s/  (Ctrl-C stops it)%n", port);
        if (context.getEnvironment().getProperty("touyan.site.public-url", "").isEmpty()) {
            System.out.println("No public address is set (touyan.site.public-url): printed codes open on this machine only.");
        }
    }

    /** @return the exit code */
    static int run(CommandLine line) throws Exception {
        if (!line.scratch()) {
            return run(line, Map.of(), "command");
        }
        try (Scratch scratch = new Scratch(line.command())) {
            SpringApplication.getShutdownHandlers().add(scratch::close);
            return run(line, scratch.properties(), "command", line.command());
        }
    }

    private static int run(CommandLine line, Map<String, String> more, String... profiles) throws Exception {
        Map<String, String> properties = new LinkedHashMap<>(line.properties());
        properties.putAll(more);
        // All beans, no door unless one is asked for: a port of -1 opens none.
        boolean open = line.scratch() && properties.containsKey("server.port");
        if (!open) {
            properties.put("server.port", "-1");
        }
        properties.put("touyan.database.join-running", Boolean.toString(!line.scratch()));
        properties.put("touyan.clockwork", "false");
        properties.put("logging.level.root", "warn");
        try (ConfigurableApplicationContext context = start(properties, profiles)) {
            Optional<Command> command = context.getBeanProvider(Command.class)
                    .stream()
                    .filter(candidate -> candidate.name().equals(line.command()))
                    .findFirst();
            if (command.isEmpty()) {
                Help.complain("There is no command %s.".formatted(line.command()));
                return 2;
            }
            int code = command.get().run(line.rest());
            if (open) {
                // Until Ctrl-C, which closes the context and then removes the folder.
                new CountDownLatch(1).await();
            }
            return code;
        }
    }

    /** The properties go in as arguments: those count before logging begins, and before any file. */
    private static ConfigurableApplicationContext start(Map<String, String> properties, String... profiles) {
        SpringApplication application = new SpringApplication(Touyan.class);
        application.setAdditionalProfiles(profiles);
        return application.run(properties.entrySet()
                .stream()
                .map(property -> "--%s=%s".formatted(property.getKey(), property.getValue()))
                .toArray(String[]::new));
    }
}
