package org.touyan.rules;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import org.touyan.Touyan;

/** {@code docs/modules.md} says what each module is, owns, may know and hears. */
class ModulesPageTests {

    private static final Path PAGE = Path.of("docs/modules.md");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*\\s*\\*?\\s*(.*?[.:;])(?=\\s)", Pattern.DOTALL);
    private static final Pattern CREATED = Pattern.compile("create (?:materialized view|table|view) (\\w+)\\.(\\w+)");

    private static final ApplicationModules MODULES = ApplicationModules.of(Touyan.class);

    @Test
    void thePageOfModulesIsWhatTheCodeSays() {
        Written.says(PAGE, """
                # Modules

                Made from the code. An arrow points from a module to what it may know, which always lies to its left in the order of the
                house; of the foundation everybody needs much, so one arrow stands for it. Facts travel against the arrows. Each module
                owns the tables of its own schema, and no other writes them.

                ```mermaid
                flowchart RL
                %s%s```

                | module | what it is | owns | may know | hears |
                |---|---|---|---|---|
                %s""".formatted(wings(), arrows(), lines()));
    }

    private static String wings() {
        Map<String, List<String>> wings = ordered().collect(Collectors.groupingBy(ModulesPageTests::wing, TreeMap::new,
                Collectors.mapping(ModulesPageTests::name, Collectors.toList())));
        return wings.entrySet().stream()
                .map(wing -> "  subgraph %s\n%s  end\n".formatted(wing.getKey(),
                        wing.getValue().stream().map("    %s\n"::formatted).collect(Collectors.joining())))
                .collect(Collectors.joining());
    }

    private static String arrows() {
        Map<String, String> wingOf = ordered().collect(Collectors.toMap(ModulesPageTests::name, ModulesPageTests::wing));
        return ordered()
                .filter(module -> !wing(module).equals("foundation"))
                .flatMap(module -> allowed(module)
                        .map(known -> wingOf.get(known).equals("foundation") ? "foundation" : known)
                        .distinct()
                        .map(known -> "  %s --> %s\n".formatted(name(module), known)))
                .collect(Collectors.joining());
    }

    private static String lines() {
        return ordered()
                .map(module -> "| %s | %s | %s | %s | %s |\n".formatted(name(module), purpose(module), owned(name(module)),
                        allowed(module).collect(Collectors.joining(", ")), heard(module)))
                .collect(Collectors.joining());
    }

    private static Stream<ApplicationModule> ordered() {
        return MODULES.stream().sorted(Comparator.comparing(module -> House.position(name(module))));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String wing(ApplicationModule module) {
        return module.getBasePackage().getName().split("\\.", -1)[2];
    }

    /** The first sentence of its package's own words. */
    private static String purpose(ApplicationModule module) {
        Path words = House.JAVA.resolve(module.getBasePackage().getName().replace('.', '/')).resolve("package-info.java");
        Matcher sentence = FIRST_SENTENCE.matcher(House.text(words));
        if (!sentence.find()) {
            throw new IllegalStateException("%s has no sentence that says what the module is".formatted(words));
        }
        return sentence.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\{@\\w+ ([^}]*)\\}", "$1")
                .replaceFirst("[:;]$", ".");
    }

    private static String owned(String module) {
        return House.files(House.MIGRATIONS.resolve(module), ".sql").stream()
                .flatMap(file -> CREATED.matcher(House.text(file)).results())
                .filter(table -> table.group(1).equals(module))
                .map(table -> table.group(2))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> allowed(ApplicationModule module) {
        org.springframework.modulith.ApplicationModule said = declared(module);
        return Stream.of(said.allowedDependencies()).map(known -> known.replaceFirst(" ?::.*", "")).distinct()
                .sorted(Comparator.comparing(House::position));
    }

    private static org.springframework.modulith.ApplicationModule declared(ApplicationModule module) {
        return module.getBasePackage().getAnnotation(org.springframework.modulith.ApplicationModule.class)
                .orElseThrow(() -> new IllegalStateException("%s does not say what it may know".formatted(name(module))));
    }

    private static String heard(ApplicationModule module) {
        return module.getDirectDependencies(MODULES, DependencyType.EVENT_LISTENER).stream()
                .map(dependency -> dependency.getTargetType().getSimpleName())
                .distinct().sorted().collect(Collectors.joining(", "));
    }
}
