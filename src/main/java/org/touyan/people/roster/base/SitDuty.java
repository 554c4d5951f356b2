package org.touyan.people.roster.base;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Half;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** Puts somebody on duty for half a day, or takes him off again. */
@Component
public class SitDuty {

    private static final int AHEAD_DAYS = 366;

    private record Turn(BaseId baseId, PersonId personId, LocalDate day) {}

    private final Bases bases;
    private final People people;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    SitDuty(Bases bases, People people, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.bases = bases;
        this.people = people;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public DutyId assign(Actor actor, BaseId id, PersonId who, LocalDate day, Half half) {
        OrgPath path = bases.open(id).path();
        Responsible.staff(actor, path);
        LocalDate today = Beijing.day(clock.instant());
        if (day.isBefore(today) || day.isAfter(today.plusDays(AHEAD_DAYS))) {
            throw RuleBroken.at("day", "roster.base.day.wrong");
        }
        free(people.get(who), day, half);
        DutyId duty = DutyId.next();
        int written = jdbc.sql("""
                insert into roster.base_duty (duty_id, base_id, person_id, day, half, entered_by, entered_at)
                values (:id, :base, :person, :day, :half, :by, :now)
                on conflict do nothing
                """)
                .param("id", duty)
                .param("base", id)
                .param("person", who)
                .param("day", day)
                .param("half", half)
                .param("by", actor.name())
                .param("now", clock.instant())
                .update();
        if (written == 0) {
            throw RuleBroken.at("who", "roster.base.twice");
        }
        audit.note(actor, "duty.assigned", "person", who, path, "base", id.toString(), "day", day.toString(), "half",
                half.name());
        return duty;
    }

    @Transactional
    public BaseId release(Actor actor, DutyId id) {
        Turn turn = jdbc.sql("select base_id, person_id, day from roster.base_duty where duty_id = :id and ended_at is null")
                .param("id", id)
                .query(Rows.of(Turn.class))
                .optional()
                .orElseThrow(() -> new NotFound("duty " + id));
        OrgPath path = bases.get(turn.baseId()).path();
        Responsible.staff(actor, path);
        jdbc.sql("update roster.base_duty set ended_by = :by, ended_at = :now where duty_id = :id")
                .param("by", actor.name())
                .param("now", clock.instant())
                .param("id", id)
                .update();
        audit.note(actor, "duty.released", "person", turn.personId(), path, "base", turn.baseId().toString(), "day",
                turn.day().toString());
        return turn.baseId();
    }

    @BusinessRule(id = "RST-32", says = "Nobody is on duty who may not be asked, is away that day, or is on duty elsewhere at the time.")
    private void free(Person person, LocalDate day, Half half) {
        if (!person.mayBeAsked()) {
            throw RuleBroken.at("who", "roster.base.not-asked", person.name());
        }
        boolean away = jdbc.sql("""
                select exists (select 1 from roster.absence
                where person_id = :person and withdrawn_at is null and :day between day_from and day_until)
                """).param("person", person.id()).param("day", day).query(Rows.of(Boolean.class)).single();
        if (away) {
            throw RuleBroken.at("day", "roster.base.away", person.name());
        }
        boolean elsewhere = jdbc.sql("select roster.on_base_duty(:person, :day, :half)")
                .param("person", person.id())
                .param("day", day)
                .param("half", half)
                .query(Rows.of(Boolean.class))
                .single();
        if (elsewhere) {
            throw RuleBroken.at("who", "roster.base.twice");
        }
    }
}
