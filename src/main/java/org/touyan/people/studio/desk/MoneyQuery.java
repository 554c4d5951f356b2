package org.touyan.people.studio.desk;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Form;
import org.touyan.people.studio.MoneyId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.money.KeepMoney;
import org.touyan.people.studio.money.MoneyKind;

/** Reads the money of a studio. */
@Component
class MoneyQuery {

    private record Row(MoneyId entryId, MoneyKind kind, long yuan, LocalDate day, String what, String enteredByName,
            boolean undone) {}

    private final StudioQuery studios;
    private final Files files;
    private final JdbcClient jdbc;

    MoneyQuery(StudioQuery studios, Files files, JdbcClient jdbc) {
        this.studios = studios;
        this.files = files;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public MoneyPage page(Actor actor, StudioId id, Form<MoneyForm> form) {
        Head head = studios.head(actor, id);
        List<MoneyPage.Line> lines = jdbc.sql("""
                select m.entry_id, m.kind, m.amount_fen / 100 as yuan, m.day, m.what, m.entered_by_name,
                  m.undoes is not null or exists (select 1 from studio.money u where u.undoes = m.entry_id) as undone
                from studio.money m where m.studio_id = :id order by m.day, m.entered_at
                """)
                .param("id", id)
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(m -> new MoneyPage.Line(m.entryId(), m.kind(), m.yuan(), m.day(), m.what(), m.enteredByName(), m.undone(),
                        files.of(KeepMoney.RECEIPT, m.entryId().value())))
                .toList();
        return new MoneyPage(head, lines, sum(lines, MoneyKind.GRANT), sum(lines, MoneyKind.SPENT),
                head.open() && actor.is(Role.CITY_STAFF, Role.TOWN_CADRE, Role.ENTERPRISE_UNION), actor.is(Role.CITY_STAFF),
                form);
    }

    private static long sum(List<MoneyPage.Line> lines, MoneyKind kind) {
        return lines.stream().filter(l -> l.kind() == kind).mapToLong(MoneyPage.Line::yuan).sum();
    }
}
