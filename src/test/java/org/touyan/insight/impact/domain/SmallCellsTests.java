package org.touyan.insight.impact.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept back cannot be computed from what is shown. */
class SmallCellsTests {

    @Test
    @DisplayName("Nothing is kept back where nothing is small")
    void nothingSmall() {
        assertThat(shown(7, 5, 12)).containsExactly("7", "5", "12");
    }

    @Test
    @DisplayName("One small part takes the next smallest with it: the total less the rest would give it away")
    void oneAloneIsNotEnough() {
        assertThat(shown(3, 9, 20)).containsExactly("*", "*", "20");
        assertThat(shown(3, 9)).containsExactly("*", "*");
        assertThat(shown(3)).containsExactly("*");
    }

    @Test
    @DisplayName("Two small parts are enough, unless their sum says what they are")
    void twoAreEnoughUnlessTheyAreOnes() {
        assertThat(shown(4, 3, 9, 20)).containsExactly("*", "*", "9", "20");
        assertThat(shown(1, 1, 9, 20)).containsExactly("*", "*", "*", "20");
        assertThat(shown(1, 1, 1, 1, 1, 8, 30)).containsExactly("*", "*", "*", "*", "*", "*", "30");
    }

    private static List<String> shown(int... parts) {
        return SmallCells.withheld(IntStream.range(0, parts.length)
                .mapToObj(i -> new Figures.Part("t" + i, BigDecimal.valueOf(parts[i]))).toList(), 5)
                .stream()
                .map(cell -> cell.withheld() ? "*" : cell.value().toPlainString())
                .toList();
    }
}
