package org.touyan.outreach.workshop.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.sheet.SheetRow;
import org.touyan.foundation.sheet.Sheets;
import org.touyan.outreach.workshop.SessionId;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Platform;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;

/**
 * Takes in a bill of a platform. Each order belongs to the session in which it was placed, each refund to its order; what was
 * written down before is left as it is, so that a bill may be read as often as one likes.
 */
@Component
public class ImportBill {

    private record Known(UUID rootId, WorkshopId workshopId, long gmvFen, long paidFen) {}

    private static final int TITLE_LINES = 10;
    private static final int MOST_FAULTS = 200;

    private final Workshops workshops;
    private final Bills bills;
    private final Elevated elevated;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ImportBill(Workshops workshops, Bills bills, Elevated elevated, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.bills = bills;
        this.elevated = elevated;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws RuleBroken at {@code file}, when it is no bill of a layout we know */
    @Transactional
    public Imported read(Actor actor, WorkshopId id, Platform platform, Proof proof) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Workshop workshop = workshops.get(id);
        List<SheetRow> rows = rows(proof);
        Map<Layout.Column, Integer> places = null;
        var reading = new Reading(actor, workshop, platform, proof);
        for (SheetRow row : rows) {
            if (places == null) {
                places = row.number() > TITLE_LINES ? null : Layout.of(row.cells()).orElse(null);
            } else {
                reading.row(row, places);
            }
        }
        if (places == null) {
            throw RuleBroken.at("file", "workshop.bill.layout");
        }
        audit.note(actor, "workshop.bill-read", "workshop", id, workshop.path(), "orders", Integer.toString(reading.orders),
                "refunds", Integer.toString(reading.refunds));
        return new Imported(reading.orders, reading.refunds, reading.known, reading.faults);
    }

    private static List<SheetRow> rows(Proof proof) {
        try {
            Path file = Files.createTempFile("touyan-bill", ".sheet");
            try {
                Files.write(file, proof.content());
                return Sheets.rows(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the bill cannot be laid down", e);
        }
    }

    /** One bill while it is read. */
    private final class Reading {

        private final Actor actor;
        private final Workshop workshop;
        private final Platform platform;
        private final Proof proof;
        private final List<Imported.RowFault> faults = new ArrayList<>();
        private @Nullable UUID bill;
        private int orders;
        private int refunds;
        private int known;

        Reading(Actor actor, Workshop workshop, Platform platform, Proof proof) {
            this.actor = actor;
            this.workshop = workshop;
            this.platform = platform;
            this.proof = proof;
        }

        void row(SheetRow row, Map<Layout.Column, Integer> places) {
            try {
                take(BillRow.read(row, places));
            } catch (BillRow.Unreadable fault) {
                if (faults.size() < MOST_FAULTS) {
                    faults.add(new Imported.RowFault(row.number(), fault.key()));
                }
            }
        }

        private void take(BillRow row) throws BillRow.Unreadable {
            Optional<Known> before = order(row.orderNo());
            if (before.isPresent() && !before.get().workshopId().equals(workshop.id())) {
                throw new BillRow.Unreadable("workshop.bill.elsewhere");
            }
            Instant at = row.at();
            UUID root;
            if (before.isPresent()) {
                if (at != null && (before.get().gmvFen() != row.gmvFen() || before.get().paidFen() != row.paidFen())) {
                    throw new BillRow.Unreadable("workshop.bill.different");
                }
                known++;
                root = before.get().rootId();
            } else if (at == null) {
                throw new BillRow.Unreadable("workshop.bill.no-order");
            } else {
                root = sold(row, at);
                orders++;
            }
            if (!row.refundNo().isEmpty()) {
                refund(row, root, before.isPresent());
            }
        }

        private UUID sold(BillRow row, Instant at) throws BillRow.Unreadable {
            if (row.paidFen() > row.gmvFen()) {
                throw new BillRow.Unreadable("workshop.bill.paid-more");
            }
            if (row.refundedFen() > row.paidFen()) {
                throw new BillRow.Unreadable("workshop.bill.refunded-more");
            }
            SessionId session = session(at);
            UUID id = Uuid7.next();
            jdbc.sql("""
                    insert into workshop.sale (sale_id, root_id, session_id, workshop_id, org_path, bill_id, platform, order_no, goods, orders,
                      gmv_fen, paid_fen, by_account, by_name, at)
                    values (:id, :id, :session, :workshop, :path, :bill, :platform, :order, :goods, 1, :gmv, :paid, :account, :by, :at)
                    """).param("id", id).param("session", session).param("workshop", workshop.id())
                    .param("path", workshop.path()).param("bill", bill()).param("platform", platform)
                    .param("order", row.orderNo()).param("goods", row.goods()).param("gmv", row.gmvFen())
                    .param("paid", row.paidFen()).param("account", actor.account()).param("by", actor.name())
                    .param("at", clock.instant()).update();
            return id;
        }

        private void refund(BillRow row, UUID root, boolean older) throws BillRow.Unreadable {
            boolean seen = elevated.asSystem(() -> jdbc
                    .sql("select exists (select 1 from workshop.refund where platform = :platform and refund_no = :no)")
                    .param("platform", platform).param("no", row.refundNo()).query(Boolean.class).single());
            if (seen) {
                known += older ? 0 : 1;
                return;
            }
            long left = jdbc.sql("""
                    select s.paid_fen - coalesce((select sum(r.amount_fen) from workshop.refund r where r.root_id = s.root_id), 0)
                    from workshop.sale_now s where s.root_id = :root
                    """).param("root", root).query(Long.class).single();
            if (row.refundedFen() < 1 || row.refundedFen() > left) {
                throw new BillRow.Unreadable("workshop.bill.refunded-more");
            }
            jdbc.sql("""
                    insert into workshop.refund (refund_id, root_id, workshop_id, org_path, bill_id, platform, refund_no, amount_fen, refunded_on,
                      by_name, at)
                    values (:id, :root, :workshop, :path, :bill, :platform, :no, :amount, :on, :by, :at)
                    """).param("id", Uuid7.next()).param("root", root).param("workshop", workshop.id())
                    .param("path", workshop.path()).param("bill", bill()).param("platform", platform)
                    .param("no", row.refundNo()).param("amount", row.refundedFen()).param("on", row.refundedOn())
                    .param("by", actor.name()).param("at", clock.instant()).update();
            refunds++;
        }

        /** Also one of another workshop, which this keeper does not see: an order is counted once. */
        private Optional<Known> order(String number) {
            return elevated.asSystem(() -> jdbc.sql("""
                    select s.root_id, s.workshop_id, f.gmv_fen, f.paid_fen
                    from workshop.sale_now s join workshop.sale f on f.sale_id = s.root_id
                    where s.platform = :platform and s.order_no = :order
                    """).param("platform", platform).param("order", number).query(Rows.of(Known.class)).optional());
        }

        private SessionId session(Instant at) throws BillRow.Unreadable {
            return jdbc.sql("""
                    select session_id from workshop.session_now
                    where workshop_id = :workshop and platform = :platform and :at between started_at and ended_at
                    order by started_at desc limit 1
                    """).param("workshop", workshop.id()).param("platform", platform).param("at", at)
                    .query(Rows.of(SessionId.class)).optional()
                    .orElseThrow(() -> new BillRow.Unreadable("workshop.bill.no-session"));
        }

        /** Kept with the first row that is taken; the same file is kept once. */
        private UUID bill() {
            UUID kept = bill;
            if (kept == null) {
                kept = bills.known(workshop.id(), proof).orElseGet(() -> bills.keep(actor, workshop, proof, ""));
                bill = kept;
            }
            return kept;
        }
    }
}
