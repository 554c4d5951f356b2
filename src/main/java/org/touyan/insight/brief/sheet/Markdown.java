package org.touyan.insight.brief.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.touyan.foundation.shared.MarkdownTable;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.brief.domain.Bar;
import org.touyan.insight.brief.domain.LockedText.Run;
import org.touyan.insight.brief.domain.Section;
import org.touyan.insight.brief.sheet.Sheet.Cell;
import org.touyan.insight.brief.sheet.Sheet.Part;

import static org.touyan.foundation.shared.MarkdownTable.escaped;

/** The brief as plain text, each figure with a link to its door. */
final class Markdown {

    private final Ui ui;
    private final Sheet sheet;
    private final UnaryOperator<String> address;
    private final List<String> lines = new ArrayList<>();

    private Markdown(Ui ui, Sheet sheet, UnaryOperator<String> address) {
        this.ui = ui;
        this.sheet = sheet;
        this.address = address;
    }

    /** @param address makes an absolute one of a path */
    static String of(Ui ui, Sheet sheet, UnaryOperator<String> address) {
        return new Markdown(ui, sheet, address).text();
    }

    private String text() {
        add("# " + escaped(sheet.title()), escaped(sheet.union()) + " · " + escaped(sheet.when()));
        if (!sheet.correction().isEmpty()) {
            add(ui.t("brief.correction", escaped(sheet.correction())));
        }
        add(line(sheet.part(Section.LEAD).text()));
        if (sheet.monthly()) {
            heading(0, ui.t("brief.heading.figures"));
            table(sheet.part(Section.LEAD));
        }
        heading(sheet.monthly() ? 1 : 0, ui.t("brief.heading.TOWNS"));
        bars(sheet.towns());
        heading(sheet.monthly() ? 2 : 1, ui.t("brief.heading.TIMES." + sheet.kind()));
        bars(sheet.times());
        if (!sheet.monthly()) {
            for (int i = 0; i < sheet.mechanisms().size(); i++) {
                Part part = sheet.mechanisms().get(i);
                heading(2 + i, ui.t("brief.heading." + part.section()));
                add(line(part.text()));
                table(part);
            }
        }
        heading(sheet.needsPlace(), ui.t("brief.heading.NEEDS." + sheet.kind()));
        add(line(sheet.part(Section.NEEDS).text()));
        if (!sheet.needs().isEmpty()) {
            add(sheet.needs().stream()
                    .map(need -> "- " + ui.t("brief.need." + need.kind(), escaped(need.words()), ui.isoDay(need.since())))
                    .collect(Collectors.joining("\n")));
        }
        if (sheet.hasStory()) {
            heading(sheet.needsPlace() + 1, ui.t("brief.heading.STORY"));
            add(line(sheet.part(Section.STORY).text()));
        }
        add(String.join(" · ", Colophon.of(ui, sheet).stream().map(MarkdownTable::escaped).toList()));
        if (!sheet.verify().isEmpty()) {
            add("<" + address.apply(sheet.verify()) + ">");
        }
        return String.join("\n\n", lines) + "\n";
    }

    private void heading(int place, String words) {
        add("## " + sheet.place(place) + words);
    }

    private void table(Part part) {
        var table = new MarkdownTable().words(ui.t("brief.column.item")).numbers(ui.t("brief.column.now." + sheet.kind()))
                .numbers(ui.t("brief.column.before." + sheet.kind()));
        if (sheet.monthly()) {
            table.numbers(ui.t("brief.column.earlier")).numbers(ui.t("brief.column.so-far"));
        }
        part.rows().forEach(row -> table.row(Stream.concat(Stream.of(escaped(ui.t("brief.row", row.name(), row.unit()))),
                (sheet.monthly()
                        ? Stream.of(row.now(), row.before(), row.earlier(), row.soFar())
                        : Stream.of(row.now(), row.before()))
                        .map(this::cell))
                .toList()));
        add(table.text());
    }

    private void bars(List<Bar> bars) {
        add(bars.stream().map(bar -> "- " + escaped(bar.label()) + " "
                + link(bar.value().stripTrailingZeros().toPlainString(), sheet.door(bar))).collect(Collectors.joining("\n")));
    }

    private String line(List<Run> runs) {
        return runs.stream().map(run -> run.path().isEmpty() ? escaped(run.text()) : link(escaped(run.text()), run.path()))
                .collect(Collectors.joining()).replace("\n", "\n\n");
    }

    private String cell(Cell cell) {
        return cell.path().isEmpty() ? cell.text() : link(cell.text(), cell.path());
    }

    private String link(String words, String path) {
        return "[" + words + "](" + address.apply(path) + ")";
    }

    private void add(String... paragraphs) {
        for (String paragraph : paragraphs) {
            if (!paragraph.isEmpty()) {
                lines.add(paragraph);
            }
        }
    }
}
