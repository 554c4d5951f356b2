package org.touyan.service.matching.domain;

import java.time.LocalDate;

/** Days on leave, both included. */
public record Absence(LocalDate from, LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
