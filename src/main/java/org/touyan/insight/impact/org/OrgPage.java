package org.touyan.insight.impact.org;

import java.time.Instant;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;

/** What an enterprise union has to do, what it has asked for, and who of its people helps others. */
public record OrgPage(String name, Instant now, List<Asked> toConfirm, List<Asked> running, List<Master> masters)
        implements
            Page {

    public record Asked(String id, String number, String words, String state, Instant at) {}

    public record Master(String id, String name, String honour) {}

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("impact.org.name")), Column.text(ui.t("impact.org.honour")));
    }
}
