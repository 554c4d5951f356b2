package org.touyan.people.roster.life;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Standing;

/**
 * Who has not been confirmed this year, and who waits to be taken over.
 *
 * @param all how many are due; the page shows the first of them
 */
public record YearPage(int year, List<Due> due, long all, List<Arriving> arriving) implements Page {

    /** Somebody to be confirmed or corrected. */
    public record Due(PersonId personId, String name, Standing standing, String unit, String town, String post, String phone,
            @Nullable LocalDate checkedOn) {}

    /** Somebody whom another union has moved here. */
    public record Arriving(TurnId turnId, String name, String from, LocalDate day, String words) {}

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("roster.field.name")), Column.text(ui.t("roster.field.standing")),
                Column.text(ui.t("roster.year.post")), Column.text(ui.t("roster.field.unit")),
                Column.text(ui.t("roster.field.town")),
                Column.text(ui.t("roster.field.phone")), Column.text(ui.t("roster.year.last")),
                Column.text(ui.t("roster.list.acts")));
    }
}
