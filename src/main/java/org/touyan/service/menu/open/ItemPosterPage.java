package org.touyan.service.menu.open;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;

/**
 * One line of the list as a sheet for the gate of a works or the board of a village; its code leads to that line.
 *
 * @param facts what it is, in the order of the page
 * @param ordered from when to when it is ordered
 * @param times the next ones, in words, as many as the sheet holds
 * @param more  how many it does not hold
 * @param close whether it has much to say, and is set smaller
 */
public record ItemPosterPage(YearMonth month, String path, String icon, String title, String by, List<Fact> facts,
        String ordered, List<String> times, int more, boolean close) implements Page {

    /** A label and its words. */
    public record Fact(String label, String words) {}

    private static final int MUCH = 120;
    private static final int TIMES = 6;
    private static final int TIMES_WHEN_CLOSE = 3;

    static ItemPosterPage of(OpenItemPage line, Ui ui) {
        OpenItem item = line.item();
        List<Fact> facts = new ArrayList<>(List.of(new Fact(ui.t("menu.how"), item.how(ui)),
                new Fact(ui.t("menu.where"), item.where(ui)), new Fact(ui.t("menu.whom"), item.whom(ui))));
        add(facts, ui.t("menu.conditions"), item.conditions());
        add(facts, ui.t("menu.risk"), item.risk());
        add(facts, ui.t("menu.contact"), item.contact());
        boolean close = item.conditions().length() + item.risk().length() > MUCH;
        List<OpenItemPage.Time> ahead = line.times().stream().filter(time -> !time.past()).toList();
        int held = Math.min(ahead.size(), close ? TIMES_WHEN_CLOSE : TIMES);
        return new ItemPosterPage(item.month(), item.path(), item.icon(), item.title(), item.by(), facts,
                item.ordered(ui),
                ahead.stream().limit(held)
                        .map(time -> "%s – %s · %s".formatted(ui.dayTime(time.fromAt()), ui.time(time.end()), time.place()))
                        .toList(),
                ahead.size() - held, close);
    }

    private static void add(List<Fact> facts, String label, String words) {
        if (!words.isEmpty()) {
            facts.add(new Fact(label, words));
        }
    }

    public String css() {
        return close ? "it it--close" : "it";
    }
}
