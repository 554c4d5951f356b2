package org.touyan.insight.impact.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Everything that is counted: one file each in {@code src/main/resources/metrics}. */
@Component
public class Metrics {

    /** 班前十分钟 and 工会主席讲党史 are said together, with both parts visible. */
    public static final String SHIFT_TALKS = "shift-talks";
    public static final String CHAIR_TALKS = "chair-talks";
    public static final String BODIES_REACHED = "bodies-reached";

    private static final String FILES = "classpath:metrics/*.sql";
    private static final List<String> FRONT = List.of("requests-closed", "visits", "people-who-helped", "hours-effective");

    private final Map<String, Metric> byId;

    Metrics() {
        byId = load().stream().collect(Collectors.toMap(Metric::id, metric -> metric, Metrics::twice, LinkedHashMap::new));
    }

    /** In the order of their files. */
    public List<Metric> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Metric> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** One that the code names. */
    public Metric the(String id) {
        return byId(id)
                .orElseThrow(() -> new IllegalStateException("metric %s (expected: one of %s)".formatted(id, byId.keySet())));
    }

    /** The four numbers of the first page and of the leader's: a page has room for no more. */
    public List<Metric> front() {
        return FRONT.stream().map(this::the).toList();
    }

    private static List<Metric> load() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .sorted(Comparator.comparing(Metrics::name))
                    .map(Metrics::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Metric read(Resource file) {
        try {
            return MetricFile.read(name(file), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }

    private static Metric twice(Metric one, Metric other) {
        throw new IllegalStateException("metric %s has two files, under %s and %s".formatted(one.id(), one.code(), other.code()));
    }
}
