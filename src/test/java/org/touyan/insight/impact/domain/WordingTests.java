package org.touyan.insight.impact.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.insight.impact.domain.Style.MORE;
import static org.touyan.insight.impact.domain.Style.NEARLY;
import static org.touyan.insight.impact.domain.Style.OVER;
import static org.touyan.insight.impact.domain.Style.REACHED;

/** The round words of the article, each at the edges of its rule (domain §5). */
class WordingTests {

    private static final Words WORDS = new Words("份", "contracts");
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

    @Test
    @DisplayName("220多 is 221 to 229, 300余 is 301 to 399, 3460多 is 3461 to 3469")
    void more() {
        assertThat(List.of(221L, 229L)).allMatch(value -> MORE.allows(value, 220));
        assertThat(List.of(220L, 230L)).noneMatch(value -> MORE.allows(value, 220));
        assertThat(List.of(301L, 399L)).allMatch(value -> MORE.allows(value, 300));
        assertThat(List.of(300L, 400L)).noneMatch(value -> MORE.allows(value, 300));
        assertThat(List.of(3461L, 3469L)).allMatch(value -> MORE.allows(value, 3460));
        assertThat(List.of(3460L, 3470L)).noneMatch(value -> MORE.allows(value, 3460));
    }

    @Test
    @DisplayName("近千 is 900 to 999, 超1.5万 is above 15,000, 达5000万 is 50,000,000 to 52,500,000")
    void nearlyOverAndReached() {
        assertThat(List.of(900L, 999L)).allMatch(value -> NEARLY.allows(value, 1000));
        assertThat(List.of(899L, 1000L)).noneMatch(value -> NEARLY.allows(value, 1000));
        assertThat(OVER.allows(15_001, 15_000)).isTrue();
        assertThat(OVER.allows(15_000, 15_000)).isFalse();
        assertThat(List.of(50_000_000L, 52_500_000L)).allMatch(value -> REACHED.allows(value, 50_000_000));
        assertThat(List.of(49_999_999L, 52_500_001L)).noneMatch(value -> REACHED.allows(value, 50_000_000));
    }

    @Test
    @DisplayName("A figure proposes the roundest words that its rules allow, and none when its file says exact")
    void sayings() {
        assertThat(figure(Measure.COUNT, Set.of(MORE), 224, 224).sayings()).containsExactly(new Said(MORE, 200));
        assertThat(figure(Measure.COUNT, Set.of(NEARLY), 962, 962).sayings()).containsExactly(new Said(NEARLY, 1000));
        assertThat(figure(Measure.COUNT, Set.of(), 962, 962).sayings()).isEmpty();
        assertThat(figure(Measure.COUNT, Set.of(MORE), 224, 224).mayBeSaid(MORE, 220)).isTrue();
        assertThat(figure(Measure.COUNT, Set.of(MORE), 231, 231).mayBeSaid(MORE, 220)).isFalse();
        assertThat(figure(Measure.COUNT, Set.of(), 224, 224).mayBeSaid(MORE, 220)).isFalse();
    }

    @Test
    @DisplayName("A mean without cases is not said, and one of three households is shown to nobody but the staff")
    void withoutADenominatorNothingIsSaid() {
        assertThat(figure(Measure.MEAN, Set.of(OVER), 0, 0).sayable()).isFalse();
        assertThat(figure(Measure.MEAN, Set.of(OVER), 15_200, 3).shownTo(false, 5)).isFalse();
        assertThat(figure(Measure.MEAN, Set.of(OVER), 15_200, 3).shownTo(true, 5)).isTrue();
        assertThat(figure(Measure.MEAN, Set.of(OVER), 15_200, 12).mayBeSaid(OVER, 15_000)).isTrue();
    }

    private static Figure figure(Measure measure, Set<Style> styles, long value, long rows) {
        var metric = new Metric("contracts", "M08", WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, Span.YEAR, measure, styles,
                Cells.PEOPLE,
                List.of(), "", "", Optional.empty(), "select 1");
        return new Figure(metric, Period.upTo(LocalDate.of(2026, 11, 30)), BigDecimal.valueOf(value), rows, NOW);
    }
}
