package org.touyan.people.studio.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Form;
import org.touyan.people.studio.OutputId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.output.LegalState;
import org.touyan.people.studio.output.OutputKind;
import org.touyan.people.studio.output.RecordOutput;

/** Reads what a studio holds or has a part of. */
@Component
class OutputQuery {

    private record Row(OutputId outputId, OutputKind kind, String title, @Nullable String number, String grade, String issuer,
            LocalDate day, @Nullable Integer heads, String holderName, int percent, boolean mine, boolean verified,
            @Nullable String verifiedByName, @Nullable String withdrawnWhy, @Nullable LegalState legal,
            @Nullable LocalDate legalOn,
            String enteredByName) {}

    private final StudioQuery studios;
    private final Files files;
    private final JdbcClient jdbc;

    OutputQuery(StudioQuery studios, Files files, JdbcClient jdbc) {
        this.studios = studios;
        this.files = files;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public OutputsPage page(Actor actor, StudioId id, Form<OutputForm> form) {
        Head head = studios.head(actor, id);
        return new OutputsPage(head, outputs(id), honours(id), head.open() && !actor.is(Role.CITY_LEADER, Role.AUDITOR),
                actor.is(Role.CITY_STAFF), form);
    }

    private List<OutputsPage.Output> outputs(StudioId id) {
        Map<OutputId, List<OutputsPage.Grown>> grown = jdbc
                .sql("select output_id, name, became, on_day from studio.grown where studio_id = :id order by on_day, grown_id")
                .param("id", id).query(Rows.of(OutputsPage.Grown.class)).list().stream()
                .collect(Collectors.groupingBy(OutputsPage.Grown::outputId));
        return jdbc.sql("""
                select o.output_id, o.kind, o.title, o.number, o.grade, o.issuer, o.day, o.heads, studio.name_of(o.holder_id) as holder_name,
                  coalesce(h.percent, 100 - coalesce((select sum(x.percent)::int from studio.share x where x.output_id = o.output_id), 0)) as percent,
                  o.holder_id = :id as mine, o.verified_at is not null as verified, o.verified_by_name, o.withdrawn_why,
                  l.state as legal, l.as_of as legal_on, o.entered_by_name
                from studio.output o left join studio.share h on h.output_id = o.output_id and h.studio_id = :id
                left join lateral (select state, as_of from studio.legal_state s where s.output_id = o.output_id order by as_of desc limit 1) l on true
                where o.holder_id = :id or h.studio_id = :id
                order by o.withdrawn_at nulls first, o.day desc, o.output_id
                """)
                .param("id", id)
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(o -> new OutputsPage.Output(o.outputId(), o.kind(), o.title(), o.number(), o.grade(), o.issuer(), o.day(),
                        o.heads(), o.holderName(), o.percent(), o.mine(), o.verified(), o.verifiedByName(), o.withdrawnWhy(),
                        o.legal(), o.legalOn(), o.enteredByName(), files.of(RecordOutput.PROOF, o.outputId().value()),
                        grown.getOrDefault(o.outputId(), List.of())))
                .toList();
    }

    private List<OutputsPage.Honour> honours(StudioId id) {
        return jdbc.sql(
                "select title, issuer, year, document_no from studio.team_honour where studio_id = :id order by year desc, title")
                .param("id", id)
                .query(Rows.of(OutputsPage.Honour.class))
                .list();
    }
}
