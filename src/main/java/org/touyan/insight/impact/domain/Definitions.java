package org.touyan.insight.impact.domain;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;

/** Writes down how a figure is counted: its measure, its SQL, and the views that this reads. */
@Component
public class Definitions {

    private record View(String name, String body) {}

    private static final Pattern RELATION = Pattern.compile("\\b(?:from|join)\\s+([a-z]+\\.[a-z_]+)");

    private final JdbcClient jdbc;

    Definitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Definition of(Metric metric) {
        String views = jdbc.sql("select name, body from impact.views_behind(string_to_array(:names, ','))")
                .param("names", String.join(",", relations(metric)))
                .query(Rows.of(View.class))
                .list()
                .stream()
                .map(view -> "\n-- %s\n%s".formatted(view.name(), view.body()))
                .collect(Collectors.joining());
        return new Definition("-- %s, %s\n%s%s".formatted(metric.measure(), metric.span(), metric.sql(), views));
    }

    private static List<String> relations(Metric metric) {
        return RELATION.matcher(metric.sql()).results().map((MatchResult found) -> found.group(1)).distinct().sorted().toList();
    }
}
