package org.touyan.people.assessment.archive;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Batches;

/** Ends a volume whose years are over: one proposes, another confirms that it was destroyed. Its entry stays. */
@Component
public class DisposeVolume {

    private static final int LONGEST = 300;

    private final Batches batches;
    private final VolumesQuery query;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    DisposeVolume(Batches batches, VolumesQuery query, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.batches = batches;
        this.query = query;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param why in words */
    @Transactional
    public void propose(Actor actor, VolumeKey key, String why) {
        Batch batch = held(actor, key);
        VolumesPage.Row row = query.row(key);
        if (row.keptUntil() == null || !row.due(query.today())) {
            throw RuleBroken.because("assessment.disposal.kept", Objects.toString(row.keptUntil(), "—"));
        }
        if (row.act().equals("PROPOSED")) {
            throw new Conflict("assessment.disposal.already");
        }
        done(actor, key, batch, "PROPOSED", why);
    }

    /** @param how it was destroyed, and who was there */
    @Transactional
    @BusinessRule(id = "ASM-17", says = "A volume is kept until the years of its class are over, counted from the archive; then one person proposes to dispose of it and another confirms that it was done, and the entry of the volume stays with both names.", source = "职业技能等级认定档案：纸质不少于三年，电子不少于五年")
    public void confirm(Actor actor, VolumeKey key, String how) {
        Batch batch = held(actor, key);
        if (!query.row(key).act().equals("PROPOSED")) {
            throw new Conflict("assessment.disposal.none");
        }
        UUID proposer = jdbc.sql("select (assessment.last_disposal(:batch, :kind, :medium)).account").param("batch", key.batch())
                .param("kind", key.kind()).param("medium", key.medium()).query(UUID.class).single();
        if (proposer.equals(actor.account())) {
            throw RuleBroken.because("assessment.disposal.same");
        }
        done(actor, key, batch, "CONFIRMED", how);
    }

    @Transactional
    public void withdraw(Actor actor, VolumeKey key, String why) {
        Batch batch = held(actor, key);
        if (!query.row(key).act().equals("PROPOSED")) {
            throw new Conflict("assessment.disposal.none");
        }
        done(actor, key, batch, "WITHDRAWN", why);
    }

    private Batch held(Actor actor, VolumeKey key) {
        actor.require(Role.CITY_STAFF);
        return batches.toChange(key.batch());
    }

    private void done(Actor actor, VolumeKey key, Batch batch, String act, String words) {
        jdbc.sql("""
                insert into assessment.disposal (disposal_id, batch_id, kind, medium, act, words, on_day, account, by_name, at)
                values (:id, :batch, :kind, :medium, :act, :words, :day, :account, :by, :at)
                """).param("id", Uuid7.next()).param("batch", key.batch()).param("kind", key.kind())
                .param("medium", key.medium()).param("act", act)
                .param("words", FreeText.check(words, 2, LONGEST).orRefuse("words")).param("day", query.today())
                .param("account", actor.account()).param("by", actor.name()).param("at", clock.instant()).update();
        audit.note(actor, "assessment.volume-disposal", "assessment-batch", key.batch(), batch.path(), "act", act, "volume",
                key.kind() + " " + key.medium());
    }
}
