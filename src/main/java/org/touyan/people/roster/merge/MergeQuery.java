package org.touyan.people.roster.merge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Responsible;

/** Two entries, and the proposal about them. */
@Component
class MergeQuery {

    private record Row(PersonId personId, String rosterNo, String name, OrgPath orgPath, String town,
            @Nullable LocalDate birthDate,
            @Nullable Sealed phone, String honours, Instant createdAt) {}

    private final Organizations organizations;
    private final Vault vault;
    private final JdbcClient jdbc;

    MergeQuery(Organizations organizations, Vault vault, JdbcClient jdbc) {
        this.organizations = organizations;
        this.vault = vault;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public MergePage fresh(Actor actor, Locale locale, PersonId one, PersonId other, FormErrors errors) {
        return new MergePage(entries(actor, locale, one, other), "", "", "", false, errors);
    }

    @Transactional(readOnly = true)
    public MergePage of(Actor actor, Locale locale, MergeId id, FormErrors errors) {
        DecideMerge.Proposal proposal = jdbc.sql("""
                select merge_id, kept, merged, asked_by, asked_by_name, outcome from roster.merge
                where merge_id = :id and outcome is null
                """)
                .param("id", id)
                .query(Rows.of(DecideMerge.Proposal.class))
                .optional()
                .orElseThrow(() -> new NotFound("merge " + id));
        return new MergePage(entries(actor, locale, proposal.kept(), proposal.merged()), id.toString(),
                proposal.kept().toString(),
                proposal.askedByName(), proposal.askedBy().equals(actor.account()), errors);
    }

    private List<MergePage.Entry> entries(Actor actor, Locale locale, PersonId one, PersonId other) {
        List<Row> rows = jdbc.sql("""
                select p.person_id, p.roster_no, p.name, p.org_path, p.town, c.birth_date, c.phone, p.created_at,
                  coalesce((select string_agg(a.title || ' ' || a.year, ' · ' order by a.year) from roster.honour_award a
                    where a.person_id = p.person_id and a.state <> 'DISCARDED'), '') as honours
                from roster.person p left join roster.contact c on c.person_id = p.person_id
                where p.person_id in (:one, :other) and roster.visible(p.person_id)
                order by p.created_at, p.person_id
                """).param("one", one).param("other", other).query(Rows.of(Row.class)).list();
        if (rows.size() != 2) {
            throw new NotFound("two people %s and %s".formatted(one, other));
        }
        rows.forEach(r -> Responsible.staff(actor, r.orgPath()));
        return rows.stream().map(r -> new MergePage.Entry(r.personId(), r.rosterNo(), r.name(),
                organizations.town(r.town()).map(t -> t.in(locale)).orElse(r.town()), r.birthDate(), masked(r.phone()),
                r.honours(),
                Beijing.day(r.createdAt()))).toList();
    }

    private String masked(@Nullable Sealed phone) {
        return phone == null ? "" : Mask.phone(vault.open(phone));
    }
}
