package org.touyan.foundation.parameter.change;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.domain.Definition;

/** Parameters with the values of a day, and what was proposed for them. */
@Component
class ParametersQuery {

    private final JdbcClient jdbc;
    private final Definitions definitions;

    ParametersQuery(JdbcClient jdbc, Definitions definitions) {
        this.jdbc = jdbc;
        this.definitions = definitions;
    }

    @Transactional(readOnly = true)
    public List<ParameterRow> rows(LocalDate day) {
        return jdbc.sql("""
                select d.key, d.kind, d.unit, coalesce(s.value, d.default_value) as value, d.default_value, d.origin, d.source,
                       (select count(*)
                        from parameter.proposal p
                        where p.key = d.key
                          and not exists (select from parameter.setting x where x.setting_id = p.proposal_id)
                          and not exists (select from parameter.refusal r where r.proposal_id = p.proposal_id)) as pending
                from parameter.definition d
                left join lateral (
                  select value
                  from parameter.setting
                  where key = d.key and valid_from <= :day
                  order by valid_from desc, at desc
                  limit 1) s on true
                order by d.place
                """)
                .param("day", day)
                .query(Rows.of(ParameterRow.class))
                .list();
    }

    @Transactional(readOnly = true)
    public Definition definition(String key) {
        return definitions.get(key);
    }

    @Transactional(readOnly = true)
    public List<ProposalRow> proposals(String key, @Nullable UUID viewer) {
        return jdbc.sql("""
                select p.proposal_id as id, p.value, p.valid_from, p.author_name, p.reason, p.at,
                       case when s.setting_id is not null then 'APPROVED'
                            when r.proposal_id is not null then 'REFUSED' else 'OPEN' end as state,
                       coalesce(s.approver_name, r.refused_name, '') as decider,
                       p.author is not distinct from :viewer::uuid as mine
                from parameter.proposal p
                left join parameter.setting s on s.setting_id = p.proposal_id
                left join parameter.refusal r on r.proposal_id = p.proposal_id
                where p.key = :key
                order by p.at desc
                """)
                .param("key", key)
                .param("viewer", viewer)
                .query(Rows.of(ProposalRow.class))
                .list();
    }
}
