package org.touyan.insight.impact.figure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.touyan.foundation.web.Page;
import org.touyan.insight.impact.page.FigureLine;

/** Every figure by its code, with its definition in words. */
public record IndexPage(List<FigureLine> lines) implements Page {

    public Map<String, List<FigureLine>> byCode() {
        return lines.stream().collect(Collectors.groupingBy(line -> line.metric().code(), TreeMap::new, Collectors.toList()));
    }
}
