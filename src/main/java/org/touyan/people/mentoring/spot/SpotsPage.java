package org.touyan.people.mentoring.spot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.ContractState;

/**
 * The lots of all years, the latest first.
 *
 * @param year    the year that runs
 * @param acts    whether the reader draws and visits
 * @param percent how many of a hundred pairs are drawn
 */
public record SpotsPage(int year, boolean acts, int percent, List<Draw> draws, Form<SpotForm> form, FormErrors errors)
        implements
            Page {

    /** One drawing. */
    public record Draw(UUID drawId, int year, String seed, int pool, int size, String byName, Instant at, List<Spot> spots) {}

    /** One pair that was drawn, and what the visit found. */
    public record Spot(UUID drawId, int place, ContractId contractId, ContractState state, String masterName,
            String apprenticeName, String company, @Nullable LocalDate onDay, @Nullable String answer, @Nullable String words,
            @Nullable String heard, @Nullable String byName) {}

    public boolean drawn() {
        return draws.stream().anyMatch(d -> d.year() == year);
    }

    public List<Choice> heard(Ui ui) {
        return Stream.of(VisitSpot.Heard.values()).map(h -> Choice.of(h.name(), ui.t("mentoring.heard." + h))).toList();
    }

    public String typed(String field, Spot spot) {
        return form.value().line().equals(spot.contractId().toString()) ? form.text(field) : "";
    }
}
