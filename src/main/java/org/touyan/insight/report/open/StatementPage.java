package org.touyan.insight.report.open;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.report.domain.Line;

/**
 * One published statement.
 *
 * @param live  where each figure is counted, by cell
 * @param paper the signed sheet; null when it was revoked
 */
public record StatementPage(StatementsPage.Row head, List<Line> lines, Map<String, String> live,
        @Nullable Issued paper) implements Page {

    public String number(@Nullable BigDecimal value, Ui ui) {
        return value == null ? "—" : NumberFormat.getNumberInstance(ui.locale()).format(value);
    }
}
