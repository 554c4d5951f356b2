package org.touyan.insight.impact.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.touyan.foundation.web.Page;

/** All figures with their meaning, in one place: by their codes in the table that is filed upward. */
public record ImpactPage(List<FigureLine> lines, Talks talks, Instant asOf) implements Page {

    public Map<String, List<FigureLine>> byCode() {
        return lines.stream().collect(Collectors.groupingBy(line -> line.metric().code(), TreeMap::new, Collectors.toList()));
    }
}
