package org.touyan.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTests {

    private static final Path MESSAGES = House.RESOURCES.resolve("messages");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,;?!]|[,;?!]\\p{IsHan}");
    /** Words that a script takes apart at the commas. */
    private static final Set<String> LISTS = Set.of("web.size.words");
    private static final String KEY = "\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+)\"\\s*[,)]";

    /** Only keys written out in full: what is glued together at run time has a test where it is glued. */
    private static final List<Pattern> USES = List.of(
            Pattern.compile("\\bt\\(" + KEY),
            Pattern.compile("RuleBroken\\s*\\.because\\(\\s*" + KEY),
            Pattern.compile("RuleBroken\\s*\\.at\\(\\s*[^,]+,\\s*" + KEY),
            Pattern.compile("new Conflict\\(\\s*" + KEY));

    @Test
    void bothLanguagesHaveTheSameKeys() {
        List<String> wrong = new ArrayList<>();
        for (Path chinese : chineseBundles()) {
            Path english = MESSAGES.resolve(chinese.getFileName().toString().replace(".properties", "_en.properties"));
            Set<String> here = keys(chinese);
            Set<String> there = Files.exists(english) ? keys(english) : Set.of();
            difference(here, there).forEach(key -> wrong.add("%s lacks %s".formatted(english, key)));
            difference(there, here).forEach(key -> wrong.add("%s lacks %s".formatted(chinese, key)));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForExists() {
        Set<String> known = new TreeSet<>();
        chineseBundles().forEach(bundle -> known.addAll(keys(bundle)));
        List<String> wrong = new ArrayList<>();
        for (Path file : House.files(House.JAVA, ".java", ".jte")) {
            String text = House.text(file);
            for (Pattern use : USES) {
                Matcher matcher = use.matcher(text);
                while (matcher.find()) {
                    if (!known.contains(matcher.group(1))) {
                        wrong.add("%s %s".formatted(House.at(file, text, matcher.start(1)), matcher.group(1)));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void chineseIsSetWithChinesePunctuation() {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : chineseBundles()) {
            Properties texts = load(bundle);
            texts.stringPropertyNames().stream()
                    .filter(key -> !LISTS.contains(key) && HALF_WIDTH.matcher(texts.getProperty(key)).find())
                    .forEach(key -> wrong.add("%s %s=%s".formatted(bundle.getFileName(), key, texts.getProperty(key))));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void templatesHoldNoChinese() {
        List<String> wrong = new ArrayList<>();
        for (Path file : House.files(House.JAVA, ".jte")) {
            String text = House.text(file);
            Matcher matcher = HAN.matcher(text);
            if (matcher.find()) {
                wrong.add(House.at(file, text, matcher.start()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Path> chineseBundles() {
        return House.files(MESSAGES, ".properties").stream().filter(file -> !file.toString().endsWith("_en.properties")).toList();
    }

    private static Set<String> keys(Path bundle) {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static Properties load(Path bundle) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(House.text(bundle)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
