package org.touyan.foundation.web.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.svg.HexMap;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.Filter;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.foundation.web.ui.QueueItem;
import org.touyan.foundation.web.ui.Seal;
import org.touyan.foundation.web.ui.Stage;
import org.touyan.foundation.web.ui.Suggestion;
import org.touyan.foundation.web.ui.Suggestion.Reason;
import org.touyan.foundation.web.ui.Tab;
import org.touyan.foundation.web.ui.WeekGrid;

/** The components of the desk. */
public record DeskGalleryPage() implements Page {

    private static final String WAITING = "qg dm cm";

    public FormErrors errors() {
        return FormErrors.none().add("phone", "gallery.q.phone.missing", 2);
    }

    public List<Tab> tabs(Ui ui) {
        return List.of(new Tab(ui.t("gallery.tab.wait"), "#queue", 7, true, false),
                new Tab(ui.t("gallery.tab.none"), "#queue", 0, false, false),
                new Tab(ui.t("gallery.tab.late"), "#queue", 1, false, true));
    }

    public List<QueueItem> queue(Ui ui) {
        return List.of(
                new QueueItem("#r1", "engine", ui.t("gallery.r.1"), ui.t("gallery.r.1.place"), ui.t("gallery.r.late"),
                        QueueItem.Urgency.LATE, ui.t("gallery.r.phone"), false),
                new QueueItem("#r2", "tree", ui.t("gallery.q.what.v"), ui.t("gallery.r.2.place"), ui.t("gallery.r.soon"),
                        QueueItem.Urgency.SOON, ui.t("gallery.r.photo"), true),
                new QueueItem("#r3", "cert", ui.t("gallery.r.3"), ui.t("gallery.r.3.place"), ui.t("gallery.r.calm"),
                        QueueItem.Urgency.CALM, "", false));
    }

    public List<Suggestion> suggestions(Ui ui) {
        return List.of(
                new Suggestion(1, ui.t("gallery.p.lin"), "#lin", new Seal(ui.t("gallery.seal.2"), 2), ui.t("gallery.fit.best"),
                        Suggestion.Fit.BEST,
                        List.of(good(ui, "can", "can.1"), good(ui, "near", "near.1"), good(ui, "free", "free.1"),
                                good(ui, "turn", "turn.1"), new Reason(true, "", ui.t("gallery.y.more"), true))),
                new Suggestion(2, ui.t("gallery.p.fang"), "", new Seal(ui.t("gallery.seal.4"), 4), ui.t("gallery.fit.good"),
                        Suggestion.Fit.GOOD, List.of(good(ui, "near", "near.2"), bad(ui, "time", "time.1"))),
                new Suggestion(3, ui.t("gallery.p.lin"), "", null, ui.t("gallery.fit.weak"), Suggestion.Fit.WEAK,
                        List.of(bad(ui, "tired", "tired.1"), new Reason(false, "", ui.t("gallery.y.not"), false))));
    }

    public List<HexMap.Town> towns(Ui ui) {
        return List.of(town(ui, "qg", 1, 0), town(ui, "sm", 2, 0), town(ui, "lp", 0, 1), town(ui, "cm", 1, 1),
                town(ui, "gj", 2, 1),
                town(ui, "hs", -.2, 2), town(ui, "lx", 2, 2), town(ui, "dm", 0, 3), town(ui, "yc", 1, 3), town(ui, "km", 1, 4),
                town(ui, "js", 2.3, 3));
    }

    public WeekGrid week(Ui ui) {
        List<WeekGrid.Day> days = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new WeekGrid.Day(ui.t("gallery.d." + i), i == 1))
                .toList();
        var cells = new ArrayList<WeekGrid.Cell>();
        for (WeekGrid.Day day : days) {
            cells.add(new WeekGrid.Cell(WeekGrid.Kind.FREE, "", ui.t("gallery.free", day.text())));
            cells.add(new WeekGrid.Cell(WeekGrid.Kind.BUSY, ui.t("gallery.busy"), ui.t("gallery.busy")));
        }
        cells.set(5, new WeekGrid.Cell(WeekGrid.Kind.PICK, ui.t("gallery.pick"), ui.t("gallery.pick.hidden")));
        return new WeekGrid(ui.t("gallery.week"), days,
                List.of(new WeekGrid.Row("1 " + ui.t("gallery.p.lin"), cells),
                        new WeekGrid.Row("2 " + ui.t("gallery.p.fang"), cells)));
    }

    public List<Column> columns(Ui ui) {
        return List.of(new Column(ui.t("gallery.col.name"), false, "#table", "ascending"),
                Column.text(ui.t("gallery.col.honour")),
                new Column(ui.t("gallery.col.hours"), true, "#table", ""), Column.text(ui.t("gallery.col.state")));
    }

    public List<Filter> filters(Ui ui) {
        return List.of(new Filter(ui.t("gallery.t.qg"), "#table"));
    }

    public List<Choice> choices(Ui ui) {
        return Stream.of("qg", "cm", "gj").map(t -> Choice.of(t, ui.t("gallery.t." + t))).toList();
    }

    public Pager pager() {
        return new Pager(4, 20, 178);
    }

    public List<Stage> stages(Ui ui) {
        return List.of(new Stage(ui.t("gallery.st.1"), ui.t("gallery.st.n", 40), Stage.State.DONE),
                new Stage(ui.t("gallery.st.2"), ui.t("gallery.st.n", 32), Stage.State.NOW),
                new Stage(ui.t("gallery.st.3"), ui.t("gallery.st.n", 0), Stage.State.TODO));
    }

    public List<Stage> steps(Ui ui) {
        return List.of(new Stage(ui.t("gallery.sp.1"), "", Stage.State.DONE),
                new Stage(ui.t("gallery.sp.2"), "", Stage.State.DONE),
                new Stage(ui.t("gallery.sp.3"), "", Stage.State.NOW), new Stage(ui.t("gallery.sp.4"), "", Stage.State.TODO));
    }

    private static HexMap.Town town(Ui ui, String code, double col, int row) {
        String badge = switch (code) {
            case "qg" -> ui.t("gallery.map.badge", 1, 15);
            case "cm" -> ui.t("gallery.map.badge", 2, 25);
            default -> "";
        };
        return new HexMap.Town(code, ui.t("gallery.t." + code), col, row,
                WAITING.contains(code) ? ui.t("gallery.map.count", 1) : "",
                code.equals("qg"), badge);
    }

    private static Reason good(Ui ui, String word, String text) {
        return new Reason(true, ui.t("gallery.y." + word), ui.t("gallery.y." + text), false);
    }

    private static Reason bad(Ui ui, String word, String text) {
        return new Reason(false, ui.t("gallery.y." + word), ui.t("gallery.y." + text), false);
    }
}
