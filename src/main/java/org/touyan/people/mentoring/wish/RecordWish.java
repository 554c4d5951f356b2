package org.touyan.people.mentoring.wish;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.people.mentoring.draft.Parties;

/** Notes who would like to teach or to learn: keyed in by the enterprise union, or by the master himself. */
@Component
public class RecordWish {

    /** Which of the two somebody would like to be. */
    public enum Side {
        MASTER, APPRENTICE
    }

    private static final int LONGEST = 30;
    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_COMPANY = 60;

    private final JdbcClient jdbc;
    private final WishLinks links;
    private final Vault vault;
    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    RecordWish(JdbcClient jdbc, WishLinks links, Vault vault, Notices notices, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.vault = vault;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public UUID wish(Actor actor, Side side, String name, String company, String trade, String words) {
        return wish(actor, side, name, company, trade, words, "");
    }

    /** @param phone of an apprentice, to whom the way to his own page goes; empty when he has not given one */
    @Transactional
    public UUID wish(Actor actor, Side side, String name, String company, String trade, String words, String phone) {
        actor.require(Role.EXPERT, Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        boolean himself = actor.is(Role.EXPERT);
        if (himself && side == Side.APPRENTICE) {
            throw new NotAllowed("a master wishes for himself");
        }
        String reached = phone.isEmpty() ? "" : PhoneNumber.check(phone).orRefuse("wishPhone");
        UUID id = Uuid7.next();
        OrgPath where = himself ? homeOf(Objects.requireNonNull(actor.person())) : actor.scope();
        jdbc.sql("""
                insert into mentoring.wish (wish_id, org_path, side, person_id, name, company, trade, words, entered_by_name, entered_at, version)
                values (:id, :path, :side, :person, :name, :company, :trade, :words, :by, :at, 1)
                """).param("id", id).param("path", where).param("side", side).param("person", himself ? actor.person() : null)
                .param("name", PersonName.check(himself ? actor.name() : name).orRefuse("wishName"))
                .param("company", FreeText.check(company, 0, LONGEST_COMPANY).orRefuse("wishCompany"))
                .param("trade", FreeText.check(trade, 2, LONGEST).orRefuse("wishTrade"))
                .param("words", FreeText.check(words, 2, LONGEST_WORDS).orRefuse("wishWords"))
                .param("by", actor.name()).param("at", clock.instant()).update();
        if (side == Side.APPRENTICE) {
            links.open(id);
            if (!reached.isEmpty()) {
                reach(id, where, PersonName.check(name).orRefuse("wishName"), reached);
            }
        }
        audit.note(actor, "mentoring.wish-noted", "mentoring-wish", id, where, "side", side.name());
        return id;
    }

    /** Whoever wished does not wish any more; no reason is asked. */
    @Transactional
    public void withdraw(Actor actor, UUID wish) {
        actor.require(Role.ASKER);
        OrgPath where = jdbc.sql("select org_path from mentoring.wish where wish_id = :id").param("id", wish)
                .query(Rows.of(OrgPath.class)).optional().orElseThrow(() -> new NotFound("wish " + wish));
        int closed = jdbc.sql("""
                update mentoring.wish set withdrawn = true, closed_at = :now, version = version + 1
                where wish_id = :id and closed_at is null
                """).param("now", clock.instant()).param("id", wish).update();
        if (closed == 0) {
            throw new Conflict("mentoring.wish.closed");
        }
        audit.note(actor, "mentoring.wish-withdrawn", "mentoring-wish", wish, where);
    }

    /** It has come true, or is none any more. */
    @Transactional
    public void close(Actor actor, UUID wish, String why) {
        actor.require(Role.EXPERT, Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        int closed = jdbc.sql("""
                update mentoring.wish set closed_because = :why, closed_at = :now, version = version + 1
                where wish_id = :id and closed_at is null
                """).param("why", FreeText.check(why, 2, LONGEST_COMPANY).orRefuse("why")).param("now", clock.instant())
                .param("id", wish).update();
        if (closed == 0) {
            throw new Conflict("mentoring.wish.closed");
        }
        audit.note(actor, "mentoring.wish-closed", "mentoring-wish", wish, actor.scope());
    }

    private void reach(UUID wish, OrgPath where, String name, String phone) {
        Sealed sealed = vault.seal(phone);
        jdbc.sql("update mentoring.wish set phone = :phone, print = :print where wish_id = :id").param("phone", sealed.bytes())
                .param("print", Parties.print(vault, name, phone)).param("id", wish).update();
        notices.send(Recipient.ofPhone(sealed, name), "mentoring.wish", "mentoring.wish/" + wish, where, links.pathOf(wish));
    }

    private OrgPath homeOf(UUID person) {
        return jdbc.sql("select org_path from roster.person where person_id = :person").param("person", person)
                .query(Rows.of(OrgPath.class)).single();
    }
}
