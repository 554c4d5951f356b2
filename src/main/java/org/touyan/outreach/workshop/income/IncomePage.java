package org.touyan.outreach.workshop.income;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormPage;
import org.touyan.outreach.workshop.WorkshopId;

/**
 * What a workshop brings to households.
 *
 * @param gains     of the years that enough households have answered for
 * @param withheld  years with fewer
 * @param lowIncome how many households of low income there are, when somebody has just asked for it
 */
public record IncomePage(WorkshopId workshop, String name, List<Statement> statements, List<Gain> gains, List<Integer> withheld,
        @Nullable Integer lowIncome, int smallest, List<Village> villages, List<Pieces> pieces, Form<? extends Record> form,
        Role role,
        @Nullable UUID account) implements FormPage {

    public record Statement(UUID incomeId, String name, int year, int baseYear, long baseFen, long incomeFen, String surveyor,
            UUID keyedBy, @Nullable String confirmedBy) {}

    /** What the village itself earned. */
    public record Village(UUID incomeId, int year, int baseYear, long baseFen, long incomeFen, String document, UUID keyedBy,
            @Nullable String confirmedBy) {

        public long gainFen() {
            return incomeFen - baseFen;
        }
    }

    public record Pieces(LocalDate givenOn, String buyer, String goods, int lots, long rateFen, int households) {}

    public boolean keeper() {
        return role == Role.ENTERPRISE_UNION;
    }

    public String up() {
        return (keeper() ? "/org" : "/desk") + "/workshops/" + workshop;
    }

    public String self() {
        return up() + "/income";
    }

    public boolean writes() {
        return role == Role.ENTERPRISE_UNION || role == Role.TOWN_CADRE || role == Role.CITY_STAFF;
    }

    /** The keeper writes it and does not read it. */
    public boolean readsLowIncome() {
        return role == Role.TOWN_CADRE || role == Role.CITY_STAFF;
    }

    public boolean confirms(Statement one) {
        return writes() && one.confirmedBy() == null && !one.keyedBy().equals(account);
    }

    public boolean confirms(Village one) {
        return writes() && one.confirmedBy() == null && !one.keyedBy().equals(account);
    }
}
