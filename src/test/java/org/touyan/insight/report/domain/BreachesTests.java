package org.touyan.insight.report.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touyan.insight.impact.domain.Words;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.TemplateId;
import org.touyan.insight.report.ValueId;

import static org.assertj.core.api.Assertions.assertThat;

class BreachesTests {

    @Test
    @DisplayName("A sum is the others together, to the last half hour; words do not mend it")
    void aSumAddsUp() {
        var rule = new TemplateRule(TemplateRule.Kind.SUM, "A", List.of("B", "C"), 0, 0);
        assertThat(of(rule, Map.of("A", entry("3.5", null), "B", entry("2", null), "C", entry("1.5", null)))).isEmpty();
        List<Breach> broken = of(rule, Map.of("A", entry("4", null), "B", entry("2", null), "C", entry("1.5", null)));
        assertThat(broken).singleElement().satisfies(breach -> {
            assertThat(breach.wanted()).isEqualByComparingTo("3.5");
            assertThat(breach.explicable()).isFalse();
        });
        assertThat(of(rule, Map.of("A", entry("4", null), "B", entry("2", null)))).as("not all filled in yet").isEmpty();
    }

    @Test
    @DisplayName("A part may be as much as its whole, and no more")
    void atMostTheOther() {
        var rule = new TemplateRule(TemplateRule.Kind.AT_MOST, "A", List.of("B"), 0, 0);
        assertThat(of(rule, Map.of("A", entry("2", null), "B", entry("2", null)))).isEmpty();
        assertThat(of(rule, Map.of("A", entry("3", null), "B", entry("2", null)))).hasSize(1);
    }

    @Test
    @DisplayName("A leap is more than so many percent and at least so many, up or down; from nothing every number is one")
    void aLeap() {
        var rule = new TemplateRule(TemplateRule.Kind.LEAP, "A", List.of(), 30, 10);
        assertThat(of(rule, Map.of("A", entry("130", "100")))).as("thirty percent is not more than thirty").isEmpty();
        assertThat(of(rule, Map.of("A", entry("131", "100")))).hasSize(1);
        assertThat(of(rule, Map.of("A", entry("69", "100")))).hasSize(1);
        assertThat(of(rule, Map.of("A", entry("12", "3")))).as("nine are too few to matter").isEmpty();
        assertThat(of(rule, Map.of("A", entry("10", "0")))).singleElement()
                .satisfies(breach -> assertThat(breach.explicable()).isTrue());
        assertThat(of(rule, Map.of("A", entry("99", null)))).as("nothing to compare with").isEmpty();
    }

    private static List<Breach> of(TemplateRule rule, Map<String, Entry> entries) {
        return Breaches.of(new Template(TemplateId.next(), "form", 1, new Words("表", "Form"), new Words("上级", "Above"),
                PeriodKind.QUARTER, true, true, 10, false, "", false, List.of(), List.of(rule)), entries);
    }

    private static Entry entry(String value, @Nullable String earlier) {
        return new Entry(ValueId.next(), ReportId.next(), "A", new BigDecimal(value),
                earlier == null ? null : new BigDecimal(earlier), null,
                "", null, false, "", "x", Instant.EPOCH, "");
    }
}
