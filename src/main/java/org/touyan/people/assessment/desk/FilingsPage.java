package org.touyan.people.assessment.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.SizeClass;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Tab;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.FilingState;

/**
 * How many companies hold a filing on a day, against the end of the year before, and which.
 *
 * @param base   last day of the year before
 * @param applies whether the actor may write an application down
 * @param batches whether he may see the batches, with their people
 */
public record FilingsPage(LocalDate day, LocalDate today, LocalDate base, AsOf.Kind kind, AsOf.@Nullable Scale size,
        Counted counted,
        List<Row> rows, boolean applies, boolean batches, FormErrors errors) implements Page {

    /** Companies, each once. Fresh less gone is held less base. */
    public record Counted(int held, int base, int fresh, int gone, int all) {

        public int net() {
            return held - base;
        }

        /** In tenths of a per cent; null when there was nothing to compare with. */
        public @Nullable String percent() {
            return base == 0 ? null : String.format(Locale.ROOT, "%+.1f%%", 100.0 * net() / base);
        }
    }

    /** One company and the filing that counts, or was the last. */
    public record Row(FilingId filingId, String company, String town, String number, FilingState state,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate validUntil, @Nullable LocalDate endedOn, @Nullable SizeClass sizeClass, boolean aboveScale,
            @Nullable Integer sizeYear,
            String sizeSource, String occupations) {}

    public List<Tab> tabs(Ui ui) {
        return List.of(tab(ui, AsOf.Kind.HELD, counted.held()), tab(ui, AsOf.Kind.FRESH, counted.fresh()),
                tab(ui, AsOf.Kind.GONE, counted.gone()), tab(ui, AsOf.Kind.BASE, counted.base()),
                tab(ui, AsOf.Kind.ALL, counted.all()));
    }

    public List<Choice> sizes(Ui ui) {
        return List.of(AsOf.Scale.values()).stream().map(s -> Choice.of(s.name(), ui.t("assessment.size." + s))).toList();
    }

    /** The same page on another day. */
    public String on(LocalDate other) {
        return href(other, kind);
    }

    private Tab tab(Ui ui, AsOf.Kind which, int count) {
        return new Tab(ui.t("assessment.show." + which), href(day, which), count, which == kind, false);
    }

    private String href(LocalDate other, AsOf.Kind which) {
        return "/desk/assessment?day=" + other + "&show=" + which + (size == null ? "" : "&size=" + size);
    }
}
