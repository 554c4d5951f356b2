package org.touyan.service.knowledge.desk;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.PersonId;
import org.touyan.service.knowledge.AnswerId;
import org.touyan.service.knowledge.write.Told;

/** Reads cases and cards, as far as the transaction may see. */
@Component
class CaseRows {

    private static final String CASE = """
            select h.request_id, h.number, h.words, coalesce(t.name, h.town) as town, max(r.day) as day, string_agg(distinct p.name, '、') as who,
              bool_or(r.state = 'EFFECTIVE') as counts
            from request.help_request h
            join record.service_record r on r.request_id = h.request_id and r.state in ('CAPTURED', 'CONFIRMED', 'SAMPLED', 'EFFECTIVE')
            join roster.person p on p.person_id = roster.now_is(r.expert_id)
            left join organization.region t on t.code_system = 'NBS' and t.code = h.town and t.valid_to is null
            """;
    private static final String GROUPED = " group by h.request_id, h.number, h.words, h.town, t.name order by max(r.day) desc, h.request_id limit :most";
    private static final String MINE = "(:self::uuid is null or r.expert_id = any(roster.selves(:self::uuid)))";

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AnswersPage.Row> answers(int most) {
        return jdbc.sql("""
                select a.answer_id, c.title, c.state, p.name as who,
                  (select count(*)::int from knowledge.handled h
                   where h.answer_id = a.answer_id and h.ended_at is null and knowledge.counts(h.request_id)) as times
                from knowledge.answer a
                join lateral (select title, state from knowledge.card where answer_id = a.answer_id order by version_no desc limit 1) c on true
                join roster.person p on p.person_id = roster.now_is(a.expert_id)
                order by a.begun_at desc, a.answer_id
                limit :most
                """).param("most", most).query(Rows.of(AnswersPage.Row.class)).list();
    }

    /** Somebody has been there, and no card tells of it. */
    List<CaseRow> withoutCard(@Nullable PersonId self, int most) {
        return cases("""
                where h.state in ('DELIVERED', 'CONFIRMED', 'REVIEWED', 'CLOSED') and
                """ + MINE + """
                and not exists (select 1 from knowledge.handled x where x.request_id = h.request_id and x.ended_at is null)
                """, self, most);
    }

    List<CaseRow> one(UUID request, @Nullable PersonId self) {
        return jdbc.sql(CASE + " where h.request_id = :request and " + MINE + GROUPED).param("request", request)
                .param("self", id(self))
                .param("most", 1).query(Rows.of(CaseRow.class)).list();
    }

    List<Choice> whoCame(UUID request) {
        return jdbc.sql("""
                select distinct p.person_id::text as value, p.name as label, '' as icon, '' as note
                from record.service_record r join roster.person p on p.person_id = roster.now_is(r.expert_id)
                where r.request_id = :request and r.state in ('CAPTURED', 'CONFIRMED', 'SAMPLED', 'EFFECTIVE')
                order by label, value
                """).param("request", request).query(Rows.of(Choice.class)).list();
    }

    List<CaseRow> behind(AnswerId id) {
        return jdbc.sql(CASE + """
                where exists (select 1 from knowledge.handled x where x.answer_id = :answer and x.request_id = h.request_id and x.ended_at is null)
                """ + GROUPED).param("answer", id).param("most", Integer.MAX_VALUE).query(Rows.of(CaseRow.class)).list();
    }

    /** Confirmed cases of the same kind that are not behind this card yet; an expert's own. */
    List<CaseRow> further(Told told, @Nullable PersonId self, int most) {
        return jdbc.sql(CASE + """
                where h.state = 'CLOSED' and r.state = 'EFFECTIVE' and h.subject = :subject and
                """ + MINE + """
                and not exists (select 1 from knowledge.handled x where x.answer_id = :answer and x.request_id = h.request_id and x.ended_at is null)
                """ + GROUPED).param("subject", told.subject()).param("answer", told.answerId()).param("self", id(self))
                .param("most", most).query(Rows.of(CaseRow.class)).list();
    }

    private List<CaseRow> cases(String where, @Nullable PersonId self, int most) {
        return jdbc.sql(CASE + where + GROUPED).param("self", id(self)).param("most", most).query(Rows.of(CaseRow.class)).list();
    }

    private static @Nullable UUID id(@Nullable PersonId self) {
        return self == null ? null : self.value();
    }
}
