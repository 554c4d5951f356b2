package org.touyan.outreach.workshop.live;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.storage.Picture;
import org.touyan.outreach.workshop.SessionId;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Goods;
import org.touyan.outreach.workshop.domain.Platform;
import org.touyan.outreach.workshop.domain.Workshops;

/** Sales of a session by a signed statement, where the platform exports nothing; and the correction of any sale. */
@Component
public class StateSales {

    private record Session(WorkshopId workshopId, Platform platform) {}

    private record Sale(UUID saleId, UUID rootId, SessionId sessionId, WorkshopId workshopId, String orgPath, UUID billId,
            String platform,
            String orderNo, int orders, Instant startedAt, @Nullable UUID byAccount) {}

    private static final int LONGEST_REASON = 300;

    private final Workshops workshops;
    private final Bills bills;
    private final Entries entries;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    StateSales(Workshops workshops, Bills bills, Entries entries, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.bills = bills;
        this.entries = entries;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param pages of the signed statement, prepared before; all of them are kept */
    @BusinessRule(id = "WSP-7", says = "Sales without a platform's export or a signed statement are not taken.", source = "电子商务法 Art. 17, 31")
    @Transactional
    public void state(Actor actor, SessionId id, Sold sold, String signer, List<Picture> pages) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Session session = session(id);
        if (pages.isEmpty()) {
            throw RuleBroken.at("pages", "workshop.sale.evidence");
        }
        String signed = PersonName.check(signer).orRefuse("signer");
        var workshop = workshops.get(session.workshopId());
        List<Proof> proofs = pages.stream().map(page -> new Proof(page.name(), "image/jpeg", page.full())).toList();
        if (proofs.size() > Bills.MOST_PAGES) {
            throw RuleBroken.at("pages", "workshop.pages.most", Bills.MOST_PAGES);
        }
        if (proofs.stream().map(Proof::sha256).distinct().count() < proofs.size()
                || proofs.stream().anyMatch(proof -> bills.known(workshop.id(), proof).isPresent())) {
            throw RuleBroken.at("pages", "workshop.sale.same-proof");
        }
        UUID bill = bills.keep(actor, workshop, proofs.getFirst(), signed);
        bills.keepPages(workshop, bill, proofs.subList(1, proofs.size()));
        UUID sale = Uuid7.next();
        jdbc.sql("""
                insert into workshop.sale (sale_id, root_id, session_id, workshop_id, org_path, bill_id, platform, order_no, goods, orders,
                  gmv_fen, paid_fen, by_account, by_name, at)
                values (:id, :id, :session, :workshop, :path, :bill, :platform, :order, :goods, :orders, :gmv, :paid, :account, :by, :at)
                """).param("id", sale).param("session", id).param("workshop", workshop.id()).param("path", workshop.path())
                .param("bill", bill).param("platform", session.platform()).param("order", "S-" + sale)
                .param("goods", sold.goods()).param("orders", sold.orders()).param("gmv", sold.gmvFen())
                .param("paid", sold.paidFen()).param("account", actor.account()).param("by", actor.name())
                .param("at", clock.instant()).update();
        audit.note(actor, "workshop.sales-stated", "workshop-session", id, workshop.path(), "sale", sale.toString());
    }

    /** The first word stays; from now on the new one counts. */
    @Transactional
    public void correct(Actor actor, SessionId session, UUID id, Goods goods, long gmvFen, long paidFen, String because) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Sale sale = jdbc.sql("""
                select s.sale_id, s.root_id, s.session_id, s.workshop_id, s.org_path, s.bill_id, s.platform, s.order_no, s.orders,
                  s.started_at, x.by_account
                from workshop.sale_now s join workshop.sale x on x.sale_id = s.sale_id where s.sale_id = :id and s.session_id = :session
                """).param("id", id).param("session", session).query(Rows.of(Sale.class)).optional()
                .orElseThrow(() -> RuleBroken.at("sale", "workshop.sale.unknown"));
        String why = FreeText.check(because, 2, LONGEST_REASON).orRefuse("why");
        Sold.check(gmvFen, paidFen, "newGmv", "newPaid");
        long refunded = jdbc.sql("select coalesce(sum(amount_fen), 0) from workshop.refund where root_id = :root")
                .param("root", sale.rootId()).query(Long.class).single();
        if (paidFen < refunded) {
            throw RuleBroken.at("newPaid", "workshop.sale.refunded-more");
        }
        if (entries.settled(sale.startedAt()) && sale.byAccount() != null && sale.byAccount().equals(actor.account())) {
            throw RuleBroken.because("workshop.correct.same-person");
        }
        jdbc.sql("""
                insert into workshop.sale (sale_id, root_id, session_id, workshop_id, org_path, bill_id, platform, order_no, goods, orders,
                  gmv_fen, paid_fen, corrects, because, by_account, by_name, at)
                values (:id, :root, :session, :workshop, :path, :bill, :platform, :order, :goods, :orders, :gmv, :paid, :old, :because,
                  :account, :by, :at)
                """).param("id", Uuid7.next()).param("root", sale.rootId()).param("session", session)
                .param("workshop", sale.workshopId()).param("path", sale.orgPath()).param("bill", sale.billId())
                .param("platform", sale.platform()).param("order", sale.orderNo()).param("goods", goods)
                .param("orders", sale.orders()).param("gmv", gmvFen).param("paid", paidFen).param("old", id)
                .param("because", why).param("account", actor.account()).param("by", actor.name()).param("at", clock.instant())
                .update();
        audit.note(actor, "workshop.sale-corrected", "workshop-session", session, workshops.get(sale.workshopId()).path());
    }

    private Session session(SessionId id) {
        return jdbc.sql("select workshop_id, platform from workshop.session_now where session_id = :id").param("id", id)
                .query(Rows.of(Session.class)).optional().orElseThrow(() -> new NotFound("session " + id));
    }
}
