package org.touyan.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A recipe points at a place in the code that does it; the place must be there. */
class RecipesTests {

    private static final Pattern PLACE = Pattern.compile("`((?:src|docs)/[^`\\s]+\\.[a-z]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");

    @Test
    void everyPlaceThatARecipeNamesIsThere() {
        List<String> named = PLACE.matcher(House.text(Path.of("docs/recipes.md"))).results().map(place -> place.group(1))
                .toList();

        assertThat(named).hasSizeGreaterThan(20).allSatisfy(place -> assertThat(Path.of(place)).exists());
    }

    @Test
    void everyLinkOfTheDocumentsLeadsToAFile() {
        List<Path> pages = Stream.concat(House.files(Path.of("docs"), ".md").stream(),
                Stream.of("README.md", "README.zh-CN.md", "CONTRIBUTING.md").map(Path::of)).toList();

        assertThat(pages).allSatisfy(page -> assertThat(LINK.matcher(House.text(page)).results().map(link -> link.group(1)))
                .allSatisfy(link -> assertThat(page.resolveSibling(link).normalize()).matches(Files::exists, "exists")));
    }
}
