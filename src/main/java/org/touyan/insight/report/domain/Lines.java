package org.touyan.insight.report.domain;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the lines of a report. */
@Component
public class Lines {

    private final Templates templates;
    private final Entries entries;

    Lines(Templates templates, Entries entries) {
        this.templates = templates;
        this.entries = entries;
    }

    @Transactional(readOnly = true)
    public List<Line> of(Report report) {
        return Line.of(templates.get(report.template()), entries.filed(report.id()), entries.current(report.id()));
    }
}
