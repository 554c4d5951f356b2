package org.touyan.service.record.domain;

import java.time.Instant;
import java.time.LocalDate;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.service.record.Basis;

/**
 * 志愿服务情况: what 民政部令第67号 Art. 7 asks a record to name.
 *
 * @param minutes   time actually given, without travel, waiting and meals
 * @param halfHours what counts, in half hours
 * @param expenseFen transport and meals paid back, in 分: not pay
 */
public record Service(Basis basis, String activity, LocalDate day, String place, String content, Instant startedAt,
        int minutes, int halfHours, long expenseFen, String organiser, String leader) {

    private static final int HALF_HOUR = 30;

    public Service {
        if (minutes < 1 || minutes > 24 * 60) {
            throw new IllegalArgumentException("%d minutes (expected: 1–1440)".formatted(minutes));
        }
        if (halfHours != halfHours(basis, minutes)) {
            throw new IllegalArgumentException("%d half hours for %d minutes %s".formatted(halfHours, minutes, basis));
        }
    }

    public static Service of(Basis basis, String activity, LocalDate day, String place, String content,
            Instant startedAt, int minutes, String organiser, String leader) {
        return new Service(basis, activity, day, place, content, startedAt, minutes, halfHours(basis, minutes), 0,
                organiser, leader);
    }

    @BusinessRule(id = "REC-1", says = "Service time counts in half hours, rounded down, and only when it was given without pay.", source = "民政部令第67号 Art. 7, 19")
    private static int halfHours(Basis basis, int minutes) {
        return basis.earnsHours() ? minutes / HALF_HOUR : 0;
    }

    public Service corrected(Basis otherBasis, int otherMinutes, String otherContent) {
        return new Service(otherBasis, activity, day, place, otherContent, startedAt, otherMinutes,
                halfHours(otherBasis, otherMinutes), expenseFen, organiser, leader);
    }

    public Instant endedAt() {
        return startedAt.plusSeconds(minutes * 60L);
    }
}
