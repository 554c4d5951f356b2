package org.touyan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.touyan.foundation.shared.Command;

/** Starts the application for a command: as a server that stays, or for one act beside whatever already runs. */
final class Launcher {

    private Launcher() {}

    static void serve(CommandLine line) {
        ConfigurableApplicationContext context = application(line.command(), line.properties()).run();
        String port = context.getEnvironment().getProperty("local.server.port");
        System.out.printf("Touyan answers on http://localhost:%s/  (Ctrl-C stops it)%n", port);
    }

    /** @return the exit code */
    static int run(CommandLine line) throws Exception {
        Map<String, String> properties = new LinkedHashMap<>(line.properties());
        // All beans, no door: a port of -1 opens none.
        properties.put("server.port", "-1");
        properties.put("touyan.database.join-running", "true");
        properties.put("touyan.clockwork", "false");
        properties.put("logging.level.root", "warn");
        try (ConfigurableApplicationContext context = application("command", properties).run()) {
            Optional<Command> command = context.getBeanProvider(Command.class)
                    .stream()
                    .filter(candidate -> candidate.name().equals(line.command()))
                    .findFirst();
            if (command.isEmpty()) {
                Help.complain("There is no command %s.".formatted(line.command()));
                return 2;
            }
            return command.get().run(line.rest());
        }
    }

    private static SpringApplication application(String profile, Map<String, String> properties) {
        SpringApplication application = new SpringApplication(Touyan.class);
        application.setAdditionalProfiles(profile);
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("commandLine", Map.copyOf(properties))));
        return application;
    }
}
