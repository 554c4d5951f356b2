package org.touyan.outreach.workshop.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;

/** The rows behind a number. */
public record RowsPage(String figure, LocalDate day, List<Row> rows) implements Page {

    /** @param fen where the number is money; heads at a practice base */
    public record Row(String href, String title, String number, @Nullable LocalDate day, long fen) {}

    public List<Column> columns(Ui ui) {
        List<Column> columns = List.of(Column.text(ui.t("workshop.title")), Column.text(ui.t("workshop.figure.what")),
                Column.text(ui.t("workshop.figure.day")));
        return numbered()
                ? Stream.concat(columns.stream(), Stream.of(Column.number(ui.t("workshop.figure.number." + figure)))).toList()
                : columns;
    }

    /** Whether each row adds a number of its own. */
    public boolean numbered() {
        return money() || figure.equals("bases");
    }

    public boolean money() {
        return figure.equals("sales") || figure.equals("gains");
    }

    public long sum() {
        return rows.stream().mapToLong(Row::fen).sum();
    }
}
