package org.touyan.service.request.domain;

import java.time.LocalDate;

/**
 * The number people say on the phone: month, day, and how many before it on that day in Beijing.
 *
 * @param number MMDD-NN
 */
public record DayNumber(LocalDate day, int seq, String number) {

    public static DayNumber of(LocalDate day, int seq) {
        return new DayNumber(day, seq, "%02d%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth(), seq));
    }
}
