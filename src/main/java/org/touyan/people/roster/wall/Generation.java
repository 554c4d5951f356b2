package org.touyan.people.roster.wall;

import java.time.LocalDate;
import java.time.Period;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.domain.Standing;

/**
 * 90后青年工人: how people name somebody by the decade he was born in.
 *
 * @param young at work, and not older than those whom the plan for youth calls young
 */
public record Generation(int decade, boolean young, boolean worker) {

    private static final int CENTURY = 100;
    private static final int DECADE = 10;
    /** 生产制造及有关人员 in the classification of occupations. */
    private static final String WORKERS = "6-";

    /**
     * @param decade     null when it is not known, or not shown
     * @param age        today
     * @param youngUntil the parameter {@code roster.young.until}
     */
    public static @Nullable Generation of(@Nullable Integer decade, @Nullable Integer age, int youngUntil, Standing standing,
            @Nullable String occupation) {
        if (decade == null) {
            return null;
        }
        boolean young = age != null && age <= youngUntil && standing == Standing.IN_POST;
        return new Generation(decade, young, occupation != null && occupation.startsWith(WORKERS));
    }

    public static @Nullable Generation of(@Nullable LocalDate born, LocalDate today, int youngUntil, Standing standing,
            @Nullable String occupation) {
        return born == null
                ? null
                : of(born.getYear() / DECADE * DECADE, Period.between(born, today).getYears(), youngUntil, standing, occupation);
    }

    public String said(Ui ui) {
        String key = young ? worker ? "roster.generation.worker" : "roster.generation.young" : "roster.generation";
        return ui.t(key, "%02d".formatted(decade % CENTURY), decade);
    }
}
