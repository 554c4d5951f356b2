package org.touyan.outreach.workshop.base;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormPage;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.workshop.WorkshopId;

/** The practice bases, one to be registered, and interns to be counted. */
public record BasesPage(List<Row> rows, List<Choice> workshops, Form<? extends Record> form, Role role) implements FormPage {

    /**
     * @param terms how many interns there were in each, in words
     * @param pages of its agreement
     */
    public record Row(UUID baseId, @Nullable WorkshopId workshopId, @Nullable String workshop, String name, String site,
            String college, boolean inTaizhou, LocalDate fromDay,
            LocalDate untilDay,
            int capacity, String agreementNo, String firstScope, String firstCategory, String firstSearch, int interns,
            String terms, int pages) {

        public List<Integer> pageNumbers() {
            return IntStream.rangeClosed(1, pages).boxed().toList();
        }
    }

    public boolean writes() {
        return role == Role.TOWN_CADRE || role == Role.CITY_STAFF;
    }

    public List<Choice> bases() {
        return rows.stream().map(row -> Choice.of(row.baseId().toString(), row.name())).toList();
    }
}
