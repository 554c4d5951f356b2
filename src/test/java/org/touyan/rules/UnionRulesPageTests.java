package org.touyan.rules;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.BusinessRule;

import com.tngtech.archunit.core.domain.JavaClass;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/rules-of-the-union.md} lists every rule that has a name and every number that may be changed. */
@TouyanTest
class UnionRulesPageTests {

    private static final Path PAGE = Path.of("docs/rules-of-the-union.md");

    private record Rule(String id, String says, String source, JavaClass where) {

        String prefix() {
            return id.substring(0, id.indexOf('-'));
        }

        int number() {
            return Integer.parseInt(id.substring(id.indexOf('-') + 1));
        }

        String module() {
            return House.moduleOf(where.getPackageName()).orElseThrow();
        }

        String line() {
            Path file = House.JAVA.resolve(where.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java");
            return "| %s | %s | %s | %s |\n".formatted(id, says, source, link(file));
        }
    }

    private record Parameter(String key, String defaultValue, String unit, String bounds, String origin, String source) {}

    @Autowired
    private JdbcClient jdbc;

    private final List<Rule> rules = rules();
    private final Properties words = words();
    private final Map<Path, String> code = House.files(House.JAVA, ".java").stream()
            .collect(Collectors.toMap(Function.identity(), House::text, (one, other) -> one, TreeMap::new));

    @Test
    void thePageSaysWhatTheCodeSays() {
        Written.says(PAGE, """
                # Rules of the union

                What this house holds people to, in sentences that an officer of the union can sign, and every number that may be changed
                with two signatures. Made from the code: the `@BusinessRule` annotations and the table `parameter.definition`. (How the
                code itself is written is in [rules.md](rules.md).)

                An empty source means that the rule or the default is our own.
                %s
                ## Parameters

                The default counts until another value is proposed by one and approved by another. Bounds cannot be passed by anybody.
                *law* and *policy* name who has set the default, *practice* where others do it so, *own* is our proposal. A number that
                nothing uses yet belongs to a part of the house that is not built.

                | key | what | default | bounds | origin | source | used in |
                |---|---|---|---|---|---|---|
                %s""".formatted(ruleSections(), parameters().stream().map(this::line).collect(joining())));
    }

    @Test
    void aRuleHasOneIdAndOneSentence() {
        assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[A-Z]{3}-[1-9]\\d*");
            assertThat(rule.says()).as(rule.id()).endsWith(".").doesNotContain("|");
        });
    }

    @Test
    void theRulesOfAModuleShareTheirLetters() {
        Map<String, List<String>> modules = rules.stream()
                .collect(Collectors.groupingBy(Rule::prefix, Collectors.mapping(Rule::module, Collectors.toList())));
        assertThat(modules).allSatisfy((prefix, of) -> assertThat(of.stream().distinct()).as(prefix).hasSize(1));
    }

    @Test
    void whatOthersHaveSetNamesThem() {
        assertThat(parameters()).filteredOn(parameter -> !parameter.origin().equals("own"))
                .allSatisfy(parameter -> assertThat(parameter.source()).as(parameter.key()).isNotEmpty());
    }

    private String ruleSections() {
        Map<Integer, List<Rule>> byModule = rules.stream()
                .collect(Collectors.groupingBy(rule -> House.position(rule.module()), TreeMap::new, Collectors.toList()));
        return byModule.values().stream()
                .map(of -> "\n## " + of.getFirst().module() + "\n\n| | rule | source | kept in |\n|---|---|---|---|\n"
                        + of.stream().sorted(Comparator.comparing(Rule::prefix).thenComparing(Rule::number)).map(Rule::line)
                                .collect(joining()))
                .collect(joining());
    }

    private String line(Parameter parameter) {
        return "| `%s` | %s | %s | %s | %s | %s | %s |\n".formatted(parameter.key(),
                words.getProperty("parameter.%s.name".formatted(parameter.key())),
                (parameter.defaultValue() + " " + parameter.unit()).strip(), parameter.bounds(), parameter.origin(),
                parameter.source(), users(parameter.key()));
    }

    private String users(String key) {
        return code.entrySet().stream().filter(file -> file.getValue().contains('"' + key + '"'))
                .map(file -> link(file.getKey())).collect(joining(", "));
    }

    private static String link(Path file) {
        return "[%s](../%s)".formatted(String.valueOf(file.getFileName()).replace(".java", ""), file);
    }

    private List<Parameter> parameters() {
        return jdbc.sql("""
                select key, default_value, unit,
                       coalesce(trim_scale(min_value) || ' to ' || trim_scale(max_value), '') as bounds,
                       lower(origin) as origin, source
                from parameter.definition
                order by key
                """).query(Parameter.class).list();
    }

    private static List<Rule> rules() {
        return House.classes().stream()
                .flatMap(type -> Stream.concat(type.tryGetAnnotationOfType(BusinessRule.class).stream(),
                        type.getMethods().stream().flatMap(method -> method.tryGetAnnotationOfType(BusinessRule.class).stream()))
                        .map(rule -> new Rule(rule.id(), rule.says(), rule.source(), type)))
                .toList();
    }

    private static Properties words() {
        Properties all = new Properties();
        for (Path file : House.files(House.RESOURCES.resolve("messages"), "_en.properties")) {
            try (Reader text = Files.newBufferedReader(file)) {
                all.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
