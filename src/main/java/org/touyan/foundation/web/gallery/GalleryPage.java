package org.touyan.foundation.web.gallery;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.touyan.foundation.web.FailurePage;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.svg.Bars;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Figure;
import org.touyan.foundation.web.ui.Person;
import org.touyan.foundation.web.ui.Seal;
import org.touyan.foundation.web.ui.SumRow;
import org.touyan.foundation.web.ui.Timeline;

/** The components of public pages. */
public record GalleryPage() implements Page {

    private static final String ICONS = "help tree leaf fish tool gear engine cert factory mic talk call phone pin cal day qr print award"
            + " school people person photo check x warn info clock route right left down back search filter dl up sheet edit trash text"
            + " lang sound bell home tasks board chart report community heart bulb msgs star stamp card wave link more plus pinned history"
            + " screen sofa live out lock goose";

    public List<String> icons() {
        return Stream.of(ICONS.split(" ", -1)).toList();
    }

    public List<String> colours() {
        return List.of("xuan", "mo", "dai", "dai1", "zhu", "zhu7", "wd", "qing", "zhe", "ou");
    }

    public Seal seal(Ui ui, int level) {
        return new Seal(ui.t("gallery.seal." + level), level);
    }

    public FormErrors errors() {
        return FormErrors.none()
                .add("kind2", "gallery.q.kind.missing")
                .add("phone2", "gallery.q.phone.missing", 1)
                .add("agree2", "web.form.AssertTrue");
    }

    public List<Choice> kinds(Ui ui) {
        return Stream.of("tree", "fish", "engine", "bulb").map(k -> Choice.of(k, ui.t("gallery.k." + k), k)).toList();
    }

    public List<Choice> towns(Ui ui) {
        return choices(ui, "t", "qg", "cm", "gj", "sm", "lp", "hs", "lx", "dm", "yc", "km", "js");
    }

    public List<Choice> times(Ui ui) {
        return choices(ui, "w", "soon", "any", "date");
    }

    public List<Choice> levels(Ui ui) {
        return choices(ui, "l", "5", "3");
    }

    public List<SumRow> sum(Ui ui) {
        return List.of(new SumRow(ui.t("gallery.sum.what"), ui.t("gallery.q.what.v"), "#what"),
                new SumRow(ui.t("gallery.sum.where"), ui.t("gallery.sum.place"), "#town"),
                new SumRow(ui.t("gallery.q.photo"), "", ""));
    }

    public Timeline timeline(Ui ui) {
        return new Timeline(List.of(
                new Timeline.Entry(Timeline.State.DONE, ui.t("gallery.tl.got"), ui.t("gallery.tl.got.meta"), ""),
                new Timeline.Entry(Timeline.State.NOW, ui.t("gallery.tl.booked"), "", ui.t("gallery.tl.booked.text")),
                new Timeline.Entry(Timeline.State.TODO, ui.t("gallery.tl.visit"), "", "")));
    }

    public Person lin(Ui ui) {
        return new Person(ui.t("gallery.p.lin"), "", seal(ui, 2), ui.t("gallery.seal.t2"), ui.t("gallery.p.lin.craft"),
                "#people");
    }

    public Person fang(Ui ui) {
        return new Person(ui.t("gallery.p.fang"), "", null, "", ui.t("gallery.p.fang.craft"), "");
    }

    public List<Figure> figures(Ui ui) {
        return List.of(Figure.of("57", "", ui.t("gallery.f.closed"), "#figures"),
                new Figure(ui.t("gallery.f.about"), "240", ui.t("gallery.f.hours"), ui.t("gallery.f.hours.l"),
                        ui.t("gallery.f.note"), ""),
                Figure.of("31", ui.t("gallery.f.who"), ui.t("gallery.f.who.l"), ""));
    }

    public List<Bars.Bar> bars(Ui ui) {
        return List.of(new Bars.Bar(ui.t("gallery.bars.a"), 110, ui.t("gallery.bars.unit", 110)),
                new Bars.Bar(ui.t("gallery.bars.b"), 186, ui.t("gallery.bars.unit", 186)));
    }

    public List<FailurePage> failures() {
        return List.of(new FailurePage(HttpStatus.NOT_FOUND, "404", null, null, "/"),
                new FailurePage(HttpStatus.INTERNAL_SERVER_ERROR, "500", null, "3fa94b21", "/"));
    }

    private static List<Choice> choices(Ui ui, String group, String... keys) {
        return Stream.of(keys).map(k -> Choice.of(k, ui.t("gallery." + group + "." + k))).toList();
    }
}
