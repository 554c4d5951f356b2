package org.touyan.people.roster.honour;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.roster.PersonId;

/** Drafts of the reader's part of the tree, the document with the oldest first. */
@Component
class DraftsQuery {

    private final JdbcClient jdbc;

    DraftsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param load   only what it brought, or null for all
     * @param people only theirs; empty for everybody's
     */
    @Transactional(readOnly = true)
    public DraftsPage page(Actor actor, @Nullable UUID load, List<PersonId> people, Set<String> ticked, FormErrors errors) {
        List<DraftsPage.Line> lines = jdbc.sql("""
                select a.award_id, a.person_id, p.name, a.title, a.year, t.scheme, a.document_no, a.decided_on, a.entered_by_name,
                  a.entered_by = :account as own,
                  (select f.file_id from storage.file f
                   where f.kind = 'honour-scan' and f.owner_subject = a.award_id and f.forgotten_at is null
                   order by f.created_at, f.file_id limit 1) as scan
                from roster.honour_award a
                join roster.person p on p.person_id = a.person_id
                join catalog.honour_type t on t.code = a.honour_type
                where a.state = 'DRAFT' and p.state <> 'LEFT' and touyan.in_scope(p.org_path)
                  and (cast(:load as uuid) is null or a.load_id = :load)
                  and (cardinality(cast(:people as uuid[])) = 0 or a.person_id = any(:people))
                order by min(a.entered_at) over (partition by a.document_no), a.document_no nulls last, t.sort, a.year,
                  p.name collate roster.strokes, a.award_id
                limit :limit
                """)
                .param("account", Objects.requireNonNullElse(actor.account(), new UUID(0, 0)))
                .param("load", load)
                .param("people", people.toArray(PersonId[]::new))
                .param("limit", DraftsPage.MOST + 1)
                .query(Rows.of(DraftsPage.Line.class))
                .list();
        Map<String, List<DraftsPage.Line>> byDocument = new LinkedHashMap<>();
        lines.stream().limit(DraftsPage.MOST).forEach(
                l -> byDocument.computeIfAbsent(Objects.requireNonNullElse(l.documentNo(), ""), k -> new ArrayList<>()).add(l));
        List<DraftsPage.Document> documents = byDocument.entrySet().stream()
                .map(e -> new DraftsPage.Document(e.getKey().isEmpty() ? null : e.getKey(), e.getValue()))
                .toList();
        return new DraftsPage(documents, load == null ? "" : load.toString(), load == null && people.isEmpty(),
                lines.size() > DraftsPage.MOST, ticked, errors);
    }
}
