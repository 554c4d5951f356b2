package org.touyan.people.roster.team;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;

/** Somebody's time in a team, in one role. */
@Table(schema = "roster", name = "team_member")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
class Member {

    @Id
    @Column("member_id")
    private final MemberId id;
    private final TeamId teamId;
    private final PersonId personId;
    private final MemberRole role;
    private final LocalDate fromDay;
    private final @Nullable LocalDate untilDay;
    private final String enteredBy;
    private final Instant enteredAt;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    @Version
    private int version;

    @PersistenceCreator
    Member(MemberId id, TeamId teamId, PersonId personId, MemberRole role, LocalDate fromDay, @Nullable LocalDate untilDay,
            String enteredBy, Instant enteredAt) {
        this.id = id;
        this.teamId = teamId;
        this.personId = personId;
        this.role = role;
        this.fromDay = fromDay;
        this.untilDay = untilDay;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    static Member enter(TeamId team, PersonId person, MemberRole role, LocalDate from, @Nullable LocalDate until, String by,
            Instant now) {
        if (until != null && until.isBefore(from)) {
            throw RuleBroken.at("until", "roster.team.until-before");
        }
        return new Member(MemberId.next(), team, person, role, from, until, by, now);
    }

    void end(String by, Instant now) {
        if (endedAt != null) {
            throw new Conflict("roster.team.left-already");
        }
        endedBy = by;
        endedAt = now;
    }

    MemberId id() {
        return id;
    }

    TeamId team() {
        return teamId;
    }

    PersonId person() {
        return personId;
    }
}
