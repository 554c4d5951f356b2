package org.touyan.insight.impact.frozen;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.insight.impact.domain.Cells;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Snapshot;

/** The figures that were frozen, newest first, and the way to freeze another. */
public record FrozenPage(List<Snapshot> snapshots, List<Metric> metrics, boolean freezes, FreezeForm form, FormErrors errors)
        implements
            Page {

    public List<Choice> choices(Ui ui) {
        return metrics.stream().map(metric -> Choice.of(metric.id(), metric.code() + " " + metric.name().in(ui.english())))
                .toList();
    }

    public String metric() {
        return form.metric();
    }

    public String period() {
        return form.period();
    }

    public String name(Snapshot snapshot, Ui ui) {
        Metric metric = byId().get(snapshot.metric());
        return metric == null ? snapshot.metric() : metric.name().in(ui.english());
    }

    public String value(Snapshot snapshot, Ui ui) {
        Metric metric = byId().get(snapshot.metric());
        return metric == null || metric.cells() == Cells.SENSITIVE
                ? "—"
                : NumberFormat.getNumberInstance(ui.locale()).format(snapshot.value()) + " " + metric.unit().in(ui.english());
    }

    private Map<String, Metric> byId() {
        Map<String, Metric> byId = new HashMap<>();
        metrics.forEach(metric -> byId.put(metric.id(), metric));
        return byId;
    }
}
