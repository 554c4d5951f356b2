package org.touyan.people.studio.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.people.studio.MoneyId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;
import org.touyan.people.studio.work.Working;

/** 经费使用表: grants, what was spent of them with its receipts, and lines that undo a wrong one. */
@Component
public class KeepMoney {

    /** The kind of file a receipt is kept as. */
    public static final String RECEIPT = "studio-receipt";

    private static final long FEN = 100;
    private static final int MOST_YUAN = 10_000_000;
    private static final int WHAT = 120;

    private final Studios studios;
    private final StudioTrail trail;
    private final Files files;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepMoney(Studios studios, StudioTrail trail, Files files, JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.trail = trail;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param receipts photographed; needed for what was spent */
    @Transactional
    @BusinessRule(id = "STU-11", says = "A studio spends no more than it was given, and shows a receipt for what it spends.")
    public MoneyId enter(Actor actor, StudioId id, MoneyKind kind, int yuan, LocalDate day, String what, List<Picture> receipts) {
        actor.require(Role.CITY_STAFF, Role.TOWN_CADRE, Role.ENTERPRISE_UNION);
        Studio studio = Working.open(studios.get(id));
        if (yuan < 1 || yuan > MOST_YUAN) {
            throw RuleBroken.at("yuan", "studio.money.amount");
        }
        if (day.isAfter(Beijing.day(clock.instant()))) {
            throw RuleBroken.at("day", "studio.money.later");
        }
        if (kind == MoneyKind.GRANT) {
            actor.require(Role.CITY_STAFF);
        } else {
            refuseTooMuch(id, yuan);
            if (receipts.isEmpty()) {
                throw RuleBroken.at("photos", "studio.money.receipt");
            }
        }
        MoneyId entry = MoneyId.next();
        jdbc.sql("""
                insert into studio.money (entry_id, studio_id, kind, amount_fen, day, what, entered_by, entered_by_name, entered_at)
                values (:entry, :id, :kind, :fen, :day, :what, :by, :name, :now)
                """)
                .param("entry", entry)
                .param("id", id)
                .param("kind", kind)
                .param("fen", yuan * FEN)
                .param("day", day)
                .param("what", FreeText.check(what, 2, WHAT).orRefuse("what"))
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
        receipts.forEach(receipt -> files.store(actor, RECEIPT, entry.value(), studio.path(), receipt));
        trail.note(actor, kind == MoneyKind.GRANT ? "granted" : "spent", studio, what);
        return entry;
    }

    /** A wrong line stays, and another takes it back. */
    @Transactional
    public void undo(Actor actor, StudioId id, MoneyId entry, String why) {
        actor.require(Role.CITY_STAFF);
        Studio studio = studios.get(id);
        int undone = jdbc.sql("""
                insert into studio.money (entry_id, studio_id, kind, amount_fen, day, what, undoes, entered_by, entered_by_name, entered_at)
                select :new, m.studio_id, m.kind, -m.amount_fen, :today, :why, m.entry_id, :by, :name, :now
                from studio.money m
                where m.entry_id = :entry and m.studio_id = :id and m.undoes is null
                  and not exists (select 1 from studio.money u where u.undoes = m.entry_id)
                  and (m.kind = 'SPENT' or m.amount_fen <= (select coalesce(sum(case r.kind when 'GRANT' then r.amount_fen else -r.amount_fen end), 0)
                                                            from studio.money r where r.studio_id = m.studio_id))
                """)
                .param("new", MoneyId.next())
                .param("today", Beijing.day(clock.instant()))
                .param("why", FreeText.check(why, 2, WHAT).orRefuse("why-" + entry))
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .param("entry", entry)
                .param("id", id)
                .update();
        if (undone == 0) {
            throw new Conflict("studio.money.undone");
        }
        trail.note(actor, "money-undone", studio, why);
    }

    private void refuseTooMuch(StudioId id, int yuan) {
        long left = jdbc.sql("""
                select coalesce(sum(case kind when 'GRANT' then amount_fen else -amount_fen end), 0) from studio.money where studio_id = :id
                """)
                .param("id", id)
                .query(Rows.of(Long.class))
                .single();
        if (yuan * FEN > left) {
            throw RuleBroken.at("yuan", "studio.money.left", left / FEN);
        }
    }
}
