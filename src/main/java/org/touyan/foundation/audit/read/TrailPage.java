package org.touyan.foundation.audit.read;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;

/**
 * @param head null for those who do not see the whole chain
 * @param more whether older entries follow
 */
public record TrailPage(List<TrailRow> rows, String act, String subject, String day, boolean more, @Nullable Head head)
        implements
            Page {

    public List<Column> columns(Ui ui) {
        return Stream.of("at", "act", "who", "what", "where", "detail", "position")
                .map(c -> c.equals("position")
                        ? Column.number(ui.t("audit.column." + c))
                        : Column.text(ui.t("audit.column." + c)))
                .toList();
    }

    public long last() {
        return rows.getLast().entryId();
    }
}
