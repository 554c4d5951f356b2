package org.touyan.insight.brief.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;

/** What a brief is about: a month on one sheet, or a year on several. */
public enum BriefKind {

    MONTHLY, YEARLY;

    private static final List<String> SAID = List.of("requests", "requests-closed", "visits", "people-who-helped",
            "satisfied-rate");
    private static final List<String> MONTH = List.of("requests-closed", "lines-done", "mentor-contracts", "new-seniors",
            "lectures");

    /** In their order on the sheet. */
    public List<Section> sections() {
        return switch (this) {
            case MONTHLY -> List.of(Section.LEAD, Section.NEEDS, Section.STORY);
            case YEARLY -> List.of(Section.LEAD, Section.SPIRIT, Section.SKILL, Section.VALUES, Section.NEEDS, Section.STORY);
        };
    }

    /** All that is frozen for it, each once. */
    public List<Metric> metrics(Metrics metrics) {
        return Stream.concat(SAID.stream(), tables().stream().flatMap(section -> table(section).stream())).distinct()
                .map(metrics::the)
                .toList();
    }

    /** Sections under which a table of figures stands. */
    public List<Section> tables() {
        return sections().stream().filter(section -> !table(section).isEmpty()).toList();
    }

    /** The figures of a section's table. */
    public List<String> table(Section section) {
        return switch (this) {
            case MONTHLY -> section == Section.LEAD ? MONTH : List.of();
            case YEARLY -> section.mechanism();
        };
    }

    public Optional<Section> section(String name) {
        return sections().stream().filter(section -> section.name().equals(name)).findFirst();
    }
}
