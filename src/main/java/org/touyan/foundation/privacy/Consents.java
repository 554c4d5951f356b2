package org.touyan.foundation.privacy;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Uuid7;

/**
 * What people have agreed to show, field by field. A person speaks for himself; a colleague in whose part of the union
 * tree he is keys what he said on the phone or signed.
 */
@Service
public class Consents {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Consents(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param field   what may be shown, like {@code portrait}; the sentence he agreed to is the text of that version
     * @param version of that sentence
     */
    @Transactional
    @BusinessRule(id = "PRI-2", says = "Each published field needs the person's own yes; taking it back is as easy as giving it.", source = "PIPL Art. 14, 15, 25")
    public void give(Actor actor, String subjectKind, UUID subjectId, OrgPath where, String field, String version,
            ConsentChannel channel) {
        write("given_at", actor, subjectKind, subjectId, where, field, version, channel);
        audit.note(actor, "consent.given", subjectKind, subjectId, where, "field", field, "version", version, "channel",
                channel.name());
    }

    @Transactional
    public void withdraw(Actor actor, String subjectKind, UUID subjectId, OrgPath where, String field, String version,
            ConsentChannel channel) {
        write("withdrawn_at", actor, subjectKind, subjectId, where, field, version, channel);
        audit.note(actor, "consent.withdrawn", subjectKind, subjectId, where, "field", field, "version", version,
                "channel", channel.name());
    }

    /** The fields he agrees to show now. */
    @Transactional(readOnly = true)
    public Set<String> current(String subjectKind, UUID subjectId) {
        return current(subjectKind, List.of(subjectId)).getOrDefault(subjectId, Set.of());
    }

    /** The same for a list of people, in one query. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> current(String subjectKind, Collection<UUID> subjects) {
        Map<UUID, Set<String>> fields = new HashMap<>();
        jdbc.sql("""
                select subject_id, field
                from (
                  select distinct on (subject_id, field) subject_id, field, given_at
                  from privacy.consent
                  where subject_kind = :kind and subject_id = any(:subjects)
                  order by subject_id, field, place desc) last
                where given_at is not null
                """)
                .param("kind", subjectKind)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(rs -> {
                    fields.computeIfAbsent(rs.getObject("subject_id", UUID.class), id -> new HashSet<>())
                            .add(rs.getString("field"));
                });
        return fields;
    }

    private void write(String column, Actor actor, String subjectKind, UUID subjectId, OrgPath where, String field,
            String version, ConsentChannel channel) {
        refuseOthers(actor, subjectId, where);
        jdbc.sql("""
                insert into privacy.consent (consent_id, subject_kind, subject_id, org_path, field, version, %s, channel,
                  keyer)
                values (:id, :kind, :subject, :path, :field, :version, :at, :channel, :keyer)
                """.formatted(column))
                .param("id", Uuid7.next())
                .param("kind", subjectKind)
                .param("subject", subjectId)
                .param("path", where)
                .param("field", field)
                .param("version", version)
                .param("at", clock.instant())
                .param("channel", channel)
                .param("keyer", actor.account())
                .update();
    }

    private static void refuseOthers(Actor actor, UUID subjectId, OrgPath where) {
        boolean himself = actor.is(Role.EXPERT) && subjectId.equals(actor.person());
        boolean colleague = actor.is(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF)
                && actor.scope().covers(where);
        if (!himself && !colleague && !actor.is(Role.SYSTEM)) {
            throw new NotAllowed("%s for somebody else's consent".formatted(actor.role()));
        }
    }
}
