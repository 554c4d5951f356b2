package org.touyan.insight.story.wall;

import java.util.ArrayList;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;

/**
 * The wall of honours.
 *
 * @param honour and year: what was asked for; empty and 0 for all
 */
public record HonoursPage(List<Year> years, List<Kind> kinds, List<Integer> everyYear, String honour, int year) implements Page {

    public record Year(int year, List<Honour> honours) {}

    /** Verbatim, with the English name of its kind. */
    public record Honour(String title, String nameEn, List<Holder> people) {

        static Honour of(String title, String nameEn) {
            return new Honour(title, nameEn, new ArrayList<>());
        }
    }

    public record Holder(String slug, String name, boolean posthumous) {}

    public record Kind(String code, String name, String nameEn) {}

    public List<Choice> honourChoices(Ui ui) {
        return kinds.stream().map(kind -> Choice.of(kind.code(), ui.english() ? kind.nameEn() : kind.name())).toList();
    }

    public List<Choice> yearChoices() {
        return everyYear.stream().map(one -> Choice.of(one.toString(), one.toString())).toList();
    }

    public String chosenYear() {
        return year == 0 ? "" : Integer.toString(year);
    }
}
