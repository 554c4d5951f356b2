package org.touyan.people.mentoring.spot;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.web.Form;

/** Reads what was drawn and what was found. */
@Component
class SpotsQuery {

    private record Head(UUID drawId, int year, String seed, int pool, int size, String byName, Instant at) {}

    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Clock clock;

    SpotsQuery(Parameters parameters, JdbcClient jdbc, Clock clock) {
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    SpotsPage page(boolean acts, Form<SpotForm> form) {
        List<SpotsPage.Spot> spots = jdbc.sql("""
                select d.draw_id, d.place, c.contract_id, c.state, c.master_name, c.apprentice_name, c.company, k.on_day, k.answer, k.words,
                  v.heard, v.by_name
                from mentoring.drawn d
                join mentoring.contract c using (contract_id)
                left join mentoring.spot_visit v using (draw_id, contract_id)
                left join mentoring.check_up k on k.check_id = v.check_id
                order by d.place
                """).query(Rows.of(SpotsPage.Spot.class)).list();
        List<SpotsPage.Draw> draws = jdbc.sql("""
                select draw_id, year, seed, cardinality(pool) as pool, size, by_name, at from mentoring.draw order by year desc, at desc
                """).query(Rows.of(Head.class)).list().stream()
                .map(h -> new SpotsPage.Draw(h.drawId(), h.year(), h.seed(), h.pool(), h.size(), h.byName(), h.at(),
                        spots.stream().filter(s -> s.drawId().equals(h.drawId())).toList()))
                .toList();
        return new SpotsPage(Beijing.day(clock.instant()).getYear(), acts, parameters.number("mentor.spot.percent"), draws, form,
                form.value().line().isEmpty() ? form.errors() : form.errors().ofLine(form.value().line()));
    }
}
