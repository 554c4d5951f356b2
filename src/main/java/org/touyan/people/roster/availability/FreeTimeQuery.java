package org.touyan.people.roster.availability;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.FreeHalf;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Responsible;

/** What the pages about free time show. */
@Component
class FreeTimeQuery {

    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    FreeTimeQuery(People people, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MyFreePage mine(PersonId id, @Nullable Form<AbsenceForm> form, FormErrors weekErrors) {
        Person person = people.get(id);
        return new MyFreePage(part(person, "/me/free", form, weekErrors), person.state());
    }

    @Transactional(readOnly = true)
    public FreePage of(Actor actor, PersonId id, @Nullable Form<AbsenceForm> form, FormErrors weekErrors) {
        Person person = people.get(id);
        Responsible.staff(actor, person.path());
        return new FreePage(id, person.name(), part(person, "/desk/people/" + id + "/free", form, weekErrors));
    }

    private FreeTimePart part(Person person, String base, @Nullable Form<AbsenceForm> form, FormErrors weekErrors) {
        List<FreeTimePart.Away> away = jdbc.sql("""
                select absence_id, day_from, day_until, reason
                from roster.absence
                where person_id = :person and withdrawn_at is null and day_until >= :today
                order by day_from, absence_id
                """)
                .param("person", person.id())
                .param("today", Beijing.day(clock.instant()))
                .query(Rows.of(FreeTimePart.Away.class))
                .list();
        return new FreeTimePart(base, person.freeHalves().stream().map(FreeHalf::toString).collect(Collectors.toSet()),
                person.monthlyCap(), away,
                form == null ? new Form<>(new AbsenceForm(null, null, ""), FormErrors.none(), Map.of()) : form, weekErrors);
    }
}
