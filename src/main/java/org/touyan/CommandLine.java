package org.touyan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was typed after {@code ./touyan}.
 *
 * @param properties settings of the application, from {@code --data}, {@code --port} and any {@code --name=value}
 * @param rest       what the command itself has to understand
 */
record CommandLine(String command, Map<String, String> properties, List<String> rest) {

    private static final String REPLAY = "replay";
    private static final Set<String> PORT_AND_ADDRESS = Set.of("server.port", "server.address");

    /** The words make no sense; the message says which. */
    static final class Misunderstood extends RuntimeException {

        Misunderstood(String message) {
            super(message);
        }
    }

    static CommandLine parse(String... arguments) {
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        String command = words.isEmpty() ? "help" : words.pop();
        if (command.equals("-h") || command.equals("--help")) {
            command = "help";
        }
        if (command.startsWith("-")) {
            throw new Misunderstood("The first word is a command, not %s.".formatted(command));
        }
        Map<String, String> properties = defaults(command);
        List<String> rest = new ArrayList<>();
        while (!words.isEmpty()) {
            String word = words.pop();
            switch (word) {
                case "--data" -> properties.put("touyan.data", value(word, words));
                case "--port" -> properties.put("server.port", port(value(word, words)));
                default -> {
                    if (word.matches("--[a-z][a-z0-9.-]*\\.[a-z0-9.-]+=.*")) {
                        properties.put(word.substring(2, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
                    } else {
                        rest.add(word);
                    }
                }
            }
        }
        if (serves(command) && !rest.isEmpty()) {
            throw new Misunderstood("%s does not know %s.".formatted(command, String.join(" ", rest)));
        }
        if (command.equals(REPLAY) && !PORT_AND_ADDRESS.containsAll(properties.keySet())) {
            throw new Misunderstood("%s makes a database of its own and takes no %s.".formatted(command, properties.keySet()));
        }
        return new CommandLine(command, properties, rest);
    }

    /** Whether it works in a database of its own, which is thrown away. */
    boolean scratch() {
        return command.equals(REPLAY);
    }

    private static boolean serves(String command) {
        return command.equals("serve") || command.equals("demo");
    }

    private static Map<String, String> defaults(String command) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (command.equals("demo")) {
            properties.put("touyan.data", "./data/demo");
        }
        if (command.equals("demo") || command.equals(REPLAY)) {
            // Everybody there can be anybody: it is for the person at this machine alone.
            properties.put("server.address", "127.0.0.1");
        }
        return properties;
    }

    private static String value(String option, Deque<String> words) {
        if (words.isEmpty()) {
            throw new Misunderstood("%s needs a value.".formatted(option));
        }
        return words.pop();
    }

    private static String port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new Misunderstood("--port is a number up to 65535, not %s.".formatted(text));
        }
        return text;
    }
}
