package org.touyan.insight.impact.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.impact.domain.Cell;
import org.touyan.insight.impact.domain.Cut;
import org.touyan.insight.impact.domain.Figure;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.open.OpenFigures;

/** The public figures as files, each with the dictionary that says what every column and every figure means. */
@Controller
class DownloadController {

    /** Rows of one file: more are on the next page of it. */
    static final int MOST = 5_000;

    private static final int DEEPEST = 200;
    private static final List<String> FIGURES = List.of("code", "figure", "name", "value", "unit", "cases", "withheld",
            "first_day",
            "last_day", "as_of", "owner", "source");
    private static final List<String> PARTS = List.of("figure", "dimension", "tag", "words", "value", "unit", "withheld",
            "first_day",
            "last_day", "as_of");
    private static final List<String> ROWS = List.of("figure", "day", "town_code", "town", "about", "amount");
    private static final List<String> MEANINGS = List.of("kind", "name", "words", "definition", "unit", "counted_once", "measure",
            "period", "cells", "owner", "source", "as_of");

    private final OpenFigures figures;
    private final CutWords words;

    DownloadController(OpenFigures figures, CutWords words) {
        this.figures = figures;
        this.words = words;
    }

    @GetMapping("/impact/data.csv")
    ResponseEntity<byte[]> all(Ui ui) {
        return Table.named("figures.csv", FIGURES, figures.all().stream().map(shown -> {
            Figure figure = shown.figure();
            Metric metric = figure.metric();
            return List.of(metric.code(), metric.id(), metric.name().in(ui.english()), text(shown.value()),
                    metric.unit().in(ui.english()), shown.withheld() ? "" : Long.toString(figure.rows()),
                    Boolean.toString(shown.withheld()), figure.period().first().toString(), figure.period().last().toString(),
                    moment(figure), metric.owner().in(ui.english()), metric.source().in(ui.english()));
        }).toList());
    }

    /** What the columns and the figures mean: without it nobody can do anything honest with the rest. */
    @GetMapping("/impact/dictionary.csv")
    ResponseEntity<byte[]> dictionary(Ui ui) {
        List<List<String>> meanings = new ArrayList<>();
        Stream.of(FIGURES, PARTS, ROWS).flatMap(List::stream).distinct()
                .forEach(column -> meanings
                        .add(List.of("column", column, column, ui.t("impact.column." + column, figures.smallest()),
                                "", "", "", "", "", "", "", "")));
        figures.all().forEach(shown -> {
            Metric metric = shown.figure().metric();
            meanings.add(List.of("figure", metric.id(), metric.name().in(ui.english()), metric.formula().in(ui.english()),
                    metric.unit().in(ui.english()), metric.once().in(ui.english()), ui.t("impact.measure." + metric.measure()),
                    ui.t("impact.span." + metric.span()), ui.t("impact.cells." + metric.cells(), figures.smallest()),
                    metric.owner().in(ui.english()), metric.source().in(ui.english()), moment(shown.figure())));
        });
        return Table.named("dictionary.csv", MEANINGS, meanings);
    }

    @GetMapping("/figures/{id}/parts.csv")
    ResponseEntity<byte[]> parts(Ui ui, @PathVariable String id, @RequestParam(defaultValue = "") String period) {
        Metric metric = metric(id);
        Period asked = period(period);
        Figure figure = figures.one(metric, asked).figure();
        List<List<String>> rows = metric.cuts().stream()
                .flatMap(cut -> figures.parts(metric, cut, asked).stream().map(cell -> part(ui, figure, cut, cell)))
                .toList();
        return Table.named(id + "-parts.csv", PARTS, rows);
    }

    @GetMapping("/figures/{id}/rows.csv")
    ResponseEntity<byte[]> rows(@PathVariable String id, @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "1") int page) {
        Metric metric = metric(id);
        int offset = (Math.clamp(page, 1, DEEPEST) - 1) * MOST;
        return Table.named(id + "-rows.csv", ROWS, figures.rows(metric, period(period), MOST, offset).stream()
                .map(row -> List.of(id, row.day().toString(), row.town(), row.town().isEmpty() ? "" : words.town(row.town()),
                        row.about().isEmpty() ? "" : words.about(row.about()), row.amount().toPlainString()))
                .toList());
    }

    private List<String> part(Ui ui, Figure figure, Cut cut, Cell cell) {
        return List.of(figure.metric().id(), cut.name(), cell.tag(), words.text(ui, cut, cell.tag()),
                cell.withheld() ? "" : cell.value().toPlainString(), figure.metric().unit().in(ui.english()),
                Boolean.toString(cell.withheld()), figure.period().first().toString(), figure.period().last().toString(),
                moment(figure));
    }

    private Metric metric(String id) {
        return figures.metric(id).orElseThrow(() -> new NotFound("figure " + id));
    }

    private static String moment(Figure figure) {
        return Beijing.time(figure.asOf()).withNano(0) + "+08:00";
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static @Nullable Period period(String typed) {
        return typed.isEmpty() ? null : Period.read(typed).orElseThrow(() -> new NotFound("period " + typed));
    }
}
