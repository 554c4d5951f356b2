package org.touyan.insight.openapi.national;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;

/** What can be handed over, and who has agreed to it. */
public record NationalPage(int teams, int volunteers, int projects, int records, String file, String until, String reason,
        String who, FormErrors errors) implements Page {

    static NationalPage of(LocalDate today, int teams, int volunteers, int projects, int records) {
        return new NationalPage(teams, volunteers, projects, records, NationalFile.RECORDS.name(), today.toString(), "", "",
                FormErrors.none());
    }

    NationalPage typed(String chosen, String day, String why, FormErrors wrong) {
        return new NationalPage(teams, volunteers, projects, records, chosen, day, why, who, wrong);
    }

    NationalPage named(String typed, FormErrors wrong) {
        return new NationalPage(teams, volunteers, projects, records, file, until, reason, typed, wrong);
    }

    public List<Choice> files(Ui ui) {
        return Arrays.stream(NationalFile.values())
                .map(one -> Choice.of(one.name(), ui.t("openapi.national.file." + one, rows(one))))
                .toList();
    }

    private int rows(NationalFile one) {
        return switch (one) {
            case TEAMS -> teams;
            case VOLUNTEERS -> volunteers;
            case PROJECTS -> projects;
            case RECORDS -> records;
        };
    }
}
