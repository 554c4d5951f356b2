package org.touyan.people.assessment.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.domain.Medium;

/** Reads the volumes with the last day on which each is kept, by the years of its class. */
@Component
public class VolumesQuery {

    private static final Role[] READERS = {Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR};

    private static final String VOLUMES = """
            select v.batch_id, b.number as batch, o.name as company, v.kind, v.medium, v.place, v.sheets,
              (b.archived_on + make_interval(years => case v.medium when 'PAPER' then :paper else :electronic end))::date as kept_until,
              coalesce((assessment.last_disposal(v.batch_id, v.kind, v.medium)).act, '') as act
            from assessment.volume v join assessment.batch b on b.batch_id = v.batch_id
            join assessment.filing f on f.filing_id = b.filing_id join organization.body o on o.body_id = f.body_id
            """;

    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Clock clock;

    VolumesQuery(Parameters parameters, JdbcClient jdbc, Clock clock) {
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public VolumesPage page(Actor actor, VolumesPage.Show show) {
        actor.require(READERS);
        return new VolumesPage(today(), show, volumes("order by kept_until nulls last, b.number, v.kind, v.medium")
                .query(Rows.of(VolumesPage.Row.class)).list());
    }

    @Transactional(readOnly = true)
    public VolumePage page(Actor actor, VolumeKey key, Form<VolumePage.Words> form) {
        actor.require(READERS);
        List<VolumePage.Done> history = jdbc.sql("""
                select act, words, on_day, account, by_name, at
                from assessment.disposal where batch_id = :batch and kind = :kind and medium = :medium
                order by at, disposal_id
                """).param("batch", key.batch()).param("kind", key.kind()).param("medium", key.medium())
                .query(Rows.of(VolumePage.Done.class)).list();
        return new VolumePage(row(key), today(), history, actor.role(), actor.account(), form);
    }

    /** Of the batch, in the order of the list. */
    @Transactional(readOnly = true)
    public List<VolumesPage.Row> of(BatchId batch) {
        return volumes("where v.batch_id = :batch order by v.kept_at, v.kind, v.medium").param("batch", batch)
                .query(Rows.of(VolumesPage.Row.class)).list();
    }

    VolumesPage.Row row(VolumeKey key) {
        return volumes("where v.batch_id = :batch and v.kind = :kind and v.medium = :medium").param("batch", key.batch())
                .param("kind", key.kind()).param("medium", key.medium()).query(Rows.of(VolumesPage.Row.class)).optional()
                .orElseThrow(() -> new NotFound("volume " + key));
    }

    /** How many years a class is kept. */
    public int years(Medium medium) {
        return parameters.number(switch (medium) {
            case PAPER -> "skill.archive.paper.years";
            case ELECTRONIC -> "skill.archive.electronic.years";
        });
    }

    private JdbcClient.StatementSpec volumes(String which) {
        return jdbc.sql(VOLUMES + which).param("paper", years(Medium.PAPER)).param("electronic", years(Medium.ELECTRONIC));
    }

    LocalDate today() {
        return Beijing.day(clock.instant());
    }
}
