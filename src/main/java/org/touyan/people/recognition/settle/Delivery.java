package org.touyan.people.recognition.settle;

import java.time.LocalDate;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/** 送奖到家: on which day, where, by whom. */
public record Delivery(LocalDate day, String place, String people, String note) {

    private static final int PLACE = 80;
    private static final int PEOPLE = 120;
    private static final int NOTE = 500;

    Delivery checked(LocalDate decided, LocalDate today) {
        if (day.isAfter(today) || day.isBefore(decided)) {
            throw RuleBroken.at("day", "recognition.delivery.day", decided.toString());
        }
        return new Delivery(day, FreeText.check(place, 2, PLACE).orRefuse("place"),
                FreeText.check(people, 2, PEOPLE).orRefuse("people"), FreeText.check(note, 0, NOTE).orRefuse("note"));
    }
}
