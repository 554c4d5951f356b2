package org.touyan.insight.impact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Texts;
import org.touyan.insight.impact.domain.Cut;
import org.touyan.insight.impact.domain.Figure;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.visit.VisitWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;

/** What holds for every file in {@code src/main/resources/metrics}. */
@TouyanTest
@Import(VisitWorld.class)
class MetricsTests {

    private static final Set<String> LISTS = Set.of("team", "", "town", "subject", "demand", "honour");

    @Autowired
    private Metrics metrics;
    @Autowired
    private Figures figures;
    @Autowired
    private MovableClock clock;
    @Autowired
    private Texts texts;

    @Test
    @DisplayName("The table that is filed upward is complete: M01 to M15")
    void theTableIsComplete() {
        assertThat(metrics.all().stream().map(Metric::code).distinct()).containsExactlyElementsOf(
                IntStream.rangeClosed(1, 15).mapToObj(number -> "M%02d".formatted(number)).toList());
        assertThat(metrics.front()).hasSize(4);
    }

    @Test
    @DisplayName("Every metric is counted, by month, by each of its cuts and row by row, with what its file says")
    void everyMetricIsCounted() {
        Period period = Period.thisYear(clock.instant());
        for (Metric metric : metrics.all()) {
            assertThatCode(() -> Acting.run(Actor.PUBLIC, () -> {
                figures.months(metric, COUNTY, period, "", "");
                figures.rows(metric, COUNTY, period, "", "", 5, 0);
                metric.cuts().forEach(cut -> counted(metric, cut, period));
            })).as(metric.id()).doesNotThrowAnyException();
        }
    }

    @Test
    @DisplayName("All figures together, in one statement, are what each of them is alone")
    void togetherAndAloneTheyAreTheSame() {
        Period period = Period.thisYear(clock.instant());
        List<Figure> together = Acting.doing(Actor.PUBLIC, () -> figures.figures(metrics.all(), COUNTY, period));

        assertThat(together).hasSameSizeAs(metrics.all()).allSatisfy(figure -> assertThat(
                Acting.doing(Actor.PUBLIC, () -> figures.value(figure.metric(), COUNTY, period))).as(figure.metric().id())
                .isEqualByComparingTo(figure.value()));
    }

    @Test
    @DisplayName("Every cut has a heading, and its tags have words, in both languages")
    void cutsHaveWords() {
        Set<String> keys = metrics.all().stream().flatMap(metric -> metric.cuts().stream()).map(cut -> "impact.cut." + cut.name())
                .collect(Collectors.toSet());
        metrics.all().forEach(metric -> keys.addAll(Set.of("impact.code." + metric.code(), "impact.span." + metric.span(),
                "impact.measure." + metric.measure())));

        assertThat(keys).allMatch(texts::has);
        assertThat(keys.stream().map(key -> texts.say(Locale.ENGLISH, key))).noneMatch(words -> words.startsWith("impact."));
        assertThat(metrics.all().stream().flatMap(metric -> metric.cuts().stream()).map(Cut::words))
                .allMatch(words -> LISTS.contains(words) || words.endsWith("."));
    }

    private void counted(Metric metric, Cut cut, Period period) {
        for (Figures.Part part : figures.parts(metric, cut, COUNTY, period)) {
            BigDecimal alone = figures.figure(metric, COUNTY, period, cut.name(), part.tag()).value();
            assertThat(alone).as("%s by %s: %s", metric.id(), cut.name(), part.tag()).isEqualByComparingTo(part.value());
        }
    }
}
