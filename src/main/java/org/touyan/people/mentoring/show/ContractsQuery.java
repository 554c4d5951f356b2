package org.touyan.people.mentoring.show;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Ui;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Party;
import org.touyan.people.mentoring.draft.Parties;

/** Reads the contracts that the actor may see. */
@Component
public class ContractsQuery {

    private static final String ROWS = """
            select c.contract_id, c.state, c.master_name, c.apprentice_name, c.company, c.trade, c.from_day, c.until_day,
              coalesce((select max(k.on_day) from mentoring.check_up k where k.contract_id = c.contract_id), c.signed_on, c.from_day) as last_on,
              (select count(*)::int from mentoring.log l where l.contract_id = c.contract_id) as logs,
              (select max(l.day) from mentoring.log l where l.contract_id = c.contract_id) as last_log,
              exists (select 1 from mentoring.check_up k where k.contract_id = c.contract_id and k.answer <> 'SMOOTH'
                and not exists (select 1 from mentoring.care a where a.check_id = k.check_id)) as trouble,
              (c.state = 'SIGNING' or c.pending_no is not null) and not exists (select 1 from mentoring.signature s
                where s.contract_id = c.contract_id and s.text_no = coalesce(c.pending_no, c.text_no) and s.party = :party) as to_sign,
              exists (select 1 from mentoring.signature s where s.contract_id = c.contract_id and s.how = 'PAPER'
                and not exists (select 1 from mentoring.seen n where n.signature_id = s.signature_id)) as to_verify,
              case when c.state in ('ACTIVE', 'SUSPENDED', 'ASSESSING', 'EXTENDED') then (select min(m.due) from mentoring.milestone m
                where m.contract_id = c.contract_id and m.reached is not true) end as step_due,
              (select min(f.months) from (values (6), (12)) as f(months) where c.state = 'GRADUATED'
                and c.ended_on + make_interval(months => f.months) <= :today
                and not exists (select 1 from mentoring.follow_up u where u.contract_id = c.contract_id and u.months = f.months)) as follow_up
            from mentoring.contract c
            where c.forgotten_on is null
            """;

    private record Lesson(ContractId contractId, LocalDate day) {}

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final Clock clock;

    ContractsQuery(JdbcClient jdbc, Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ContractsPage page(Actor actor, Ui ui, String base, Looked looked, RecordForm form, FormErrors errors) {
        LocalDate today = Beijing.day(clock.instant());
        int interval = parameters.number("mentor.check.days");
        boolean writes = actor.is(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        List<ContractRow> rows = rows(writes ? Parties.of(actor) : Party.WITNESS);
        List<Needs> needs = Needs.of(rows, today, interval, ui);
        Looked.Found found = looked.in(rows, needs);
        return new ContractsPage(base, writes, needs, looked, rows.isEmpty(), found.rows(), found.pager(),
                TimelinePicture.draw(found.rows(), lessons(), today, interval, ui), wishes(),
                (int) rows.stream().filter(r -> r.state().held()).count(), signedIn(today.getYear()), form,
                form.line().isEmpty() ? errors : errors.ofLine(form.line()));
    }

    /** How much waits for the actor. */
    @Transactional(readOnly = true)
    public int waiting(Actor actor) {
        LocalDate today = Beijing.day(clock.instant());
        int interval = parameters.number("mentor.check.days");
        return (int) rows(Parties.of(actor)).stream().filter(r -> r.trouble() || r.toSign() || r.toVerify()
                || (r.state().taught() && r.lastOn().plusDays(interval).isBefore(today))).count();
    }

    List<ContractRow> rows(Party party) {
        return jdbc.sql(ROWS + " order by c.state in ('GRADUATED', 'TERMINATED', 'LAPSED'), c.from_day, c.contract_id")
                .param("party", party).param("today", Beijing.day(clock.instant())).query(Rows.of(ContractRow.class)).list();
    }

    @Transactional(readOnly = true)
    public List<ContractRow> mine() {
        return rows(Party.MASTER);
    }

    @Transactional(readOnly = true)
    public List<ContractsPage.Wish> wishes() {
        return jdbc.sql("""
                select wish_id, side, name, company, trade, words, entered_at from mentoring.wish
                where closed_at is null order by entered_at, wish_id
                """).query(Rows.of(ContractsPage.Wish.class)).list();
    }

    /** On which days each pair wrote a line of its logbook. */
    private Map<ContractId, List<LocalDate>> lessons() {
        return jdbc.sql("select contract_id, day from mentoring.log group by contract_id, day order by day")
                .query(Rows.of(Lesson.class)).list().stream()
                .collect(Collectors.groupingBy(Lesson::contractId, Collectors.mapping(Lesson::day, Collectors.toList())));
    }

    private int signedIn(int year) {
        return jdbc.sql("select count(*)::int from mentoring.contract where extract(year from signed_on) = :year")
                .param("year", year)
                .query(Integer.class).single();
    }
}
