package org.touyan.insight.brief.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.insight.brief.domain.Brief;
import org.touyan.insight.brief.domain.BriefAct;

/** Reads the list of briefs, as far as the actor may see them. */
@Component
@Transactional(readOnly = true)
class BriefsQuery {

    private static final int MOST = 60;
    private static final int MONTHS = 12;
    private static final int YEARS = 2;

    private final JdbcClient jdbc;
    private final Clock clock;

    BriefsQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    BriefsPage page(Actor actor, Ui ui, FormErrors errors) {
        actor.require(Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        List<BriefLine> briefs = jdbc.sql("""
                select b.brief_id, b.kind, b.first_day, b.last_day, b.edition, b.state, b.as_of, b.signed_by_name
                from brief.brief b
                order by b.last_day desc, b.kind desc, b.edition desc
                limit :most
                """).param("most", MOST).query(Rows.of(BriefLine.class)).list();
        return new BriefsPage(briefs, periods(ui, briefs), Brief.STEPS.table().stream()
                .anyMatch(step -> step.act() == BriefAct.OPEN && step.who().contains(actor.role())), errors);
    }

    /** Whose turn it is: what was written waits for another officer, what was checked for a leader. */
    int waiting(Actor actor) {
        return jdbc.sql("""
                select count(*)
                from brief.brief b
                where (:leader and b.state = 'CHECKED') or (:officer and b.state in ('DRAFT', 'EDITED', 'SIGNED'))
                """).param("leader", actor.is(Role.CITY_LEADER)).param("officer", actor.is(Role.CITY_STAFF)).query(Integer.class)
                .single();
    }

    private List<Choice> periods(Ui ui, List<BriefLine> briefs) {
        Set<String> known = briefs.stream().map(BriefLine::period).collect(Collectors.toSet());
        LocalDate today = Beijing.day(clock.instant());
        Stream<Choice> months = Stream.iterate(YearMonth.from(today).minusMonths(1), month -> month.minusMonths(1)).limit(MONTHS)
                .map(month -> Choice.of(month.toString(), ui.t("brief.name.MONTHLY", month.toString())));
        Stream<Choice> years = Stream.iterate(today.getYear() - 1, year -> year - 1).limit(YEARS)
                .map(year -> Choice.of(Integer.toString(year), ui.t("brief.name.YEARLY", Integer.toString(year))));
        return Stream.concat(months, years).filter(choice -> !known.contains(choice.value())).toList();
    }
}
