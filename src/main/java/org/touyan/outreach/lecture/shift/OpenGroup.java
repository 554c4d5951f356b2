package org.touyan.outreach.lecture.shift;

import java.time.Clock;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.lecture.GroupId;
import org.touyan.outreach.lecture.domain.Secret;

/** Gives a group its link, and takes it back: with it one writes this group's lines and sees nothing else. */
@Component
public class OpenGroup {

    private static final int LONGEST_NAME = 30;

    private final JdbcClient jdbc;
    private final Secret secret;
    private final AuditTrail audit;
    private final Clock clock;

    OpenGroup(JdbcClient jdbc, Secret secret, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.secret = secret;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public GroupId open(Actor actor, String typed) {
        actor.require(Role.ENTERPRISE_UNION);
        String name = FreeText.check(typed, 1, LONGEST_NAME).orRefuse("name");
        UUID body = jdbc.sql("select body_id from organization.body where path = :path").param("path", actor.scope())
                .query(UUID.class).optional().orElseThrow(() -> RuleBroken.at("name", "lecture.shift.body"));
        GroupId id = GroupId.next();
        jdbc.sql("""
                insert into lecture.shift_group (group_id, body_id, org_path, name, token_hash, opened_by_name, opened_at)
                values (:id, :body, :path, :name, :hash, :by, :now)
                """)
                .param("id", id)
                .param("body", body)
                .param("path", actor.scope())
                .param("name", name)
                .param("hash", Secret.hash(link(id)))
                .param("by", actor.name())
                .param("now", clock.instant())
                .update();
        audit.note(actor, "lecture.group-opened", "shift-group", id, actor.scope());
        return id;
    }

    @Transactional
    public void close(Actor actor, GroupId id) {
        actor.require(Role.ENTERPRISE_UNION);
        int changed = jdbc.sql("""
                update lecture.shift_group set closed_at = :now, closed_by_name = :by where group_id = :id and closed_at is null
                """).param("now", clock.instant()).param("by", actor.name()).param("id", id).update();
        if (changed == 0) {
            throw new NotFound("group " + id);
        }
        audit.note(actor, "lecture.group-closed", "shift-group", id, actor.scope());
    }

    /** The secret part of its address. */
    public String link(GroupId id) {
        return secret.of(Secret.GROUP, id);
    }
}
