package org.touyan.people.roster.domain;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.roster.PersonId;

/** Days on which a person is not asked. */
@Table(schema = "roster", name = "absence")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class Absence {

    private static final int REASON = 60;
    private static final int LONGEST_DAYS = 366;

    @Id
    @Column("absence_id")
    private final AbsenceId id;
    private final PersonId personId;
    private final LocalDate dayFrom;
    private final LocalDate dayUntil;
    private final String reason;
    private final String enteredBy;
    private final Instant enteredAt;
    private @Nullable Instant withdrawnAt;
    @Version
    private int version;

    @PersistenceCreator
    Absence(AbsenceId id, PersonId personId, LocalDate dayFrom, LocalDate dayUntil, String reason, String enteredBy,
            Instant enteredAt) {
        this.id = id;
        this.personId = personId;
        this.dayFrom = dayFrom;
        this.dayUntil = dayUntil;
        this.reason = reason;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    public static Absence enter(PersonId person, LocalDate from, LocalDate until, String reason, String enteredBy, Instant now) {
        if (until.isBefore(from)) {
            throw RuleBroken.at("until", "roster.absence.until-before");
        }
        if (until.isBefore(Beijing.day(now))) {
            throw RuleBroken.at("until", "roster.absence.past");
        }
        if (until.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw RuleBroken.at("until", "roster.absence.long");
        }
        return new Absence(AbsenceId.next(), person, from, until, FreeText.check(reason, 0, REASON).orRefuse("reason"),
                enteredBy, now);
    }

    public void withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw new Conflict("roster.absence.withdrawn");
        }
        withdrawnAt = now;
    }

    public AbsenceId id() {
        return id;
    }

    public PersonId person() {
        return personId;
    }
}
