package org.touyan.outreach.campaign.desk;

import java.util.List;
import java.util.Set;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.CallState;

/**
 * One of the lists of a call.
 *
 * @param keys  whether the actor keys in demands
 * @param takes whether he takes lists along
 */
public record ListPage(CallId call, String title, CallState state, ListKind kind, List<Line> lines, boolean keys,
        boolean takes)
        implements
            Page {

    /** What stays on one line. */
    private static final Set<String> NARROW = Set.of("number", "date", "when", "confirmed", "closes", "secret", "request");

    /** One line, in words; {@code href} opens what it is about. */
    public record Line(String href, List<String> cells) {}

    public String self() {
        return "/desk/campaign/calls/" + call;
    }

    public List<ListKind> kinds() {
        return List.of(ListKind.values());
    }

    public boolean narrow(int column) {
        return NARROW.contains(kind.columns().get(column));
    }

    public List<Column> columns(Ui ui) {
        return kind.columns().stream().map(c -> Column.text(ui.t("campaign.column." + c))).toList();
    }

    /** Posted problems are few and are read on the page. */
    public boolean file() {
        return takes && kind != ListKind.BOUNTIES;
    }
}
