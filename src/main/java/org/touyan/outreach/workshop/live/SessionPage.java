package org.touyan.outreach.workshop.live;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormPage;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.workshop.SessionId;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Goods;
import org.touyan.outreach.workshop.domain.Platform;
import org.touyan.outreach.workshop.show.Choices;

/** A live session: every word on it, its sales with their proof, what was given back. */
public record SessionPage(SessionId session, String number, WorkshopId workshop, String name, List<Entry> entries,
        List<Sale> sales,
        List<Refund> refunds, LocalDate settlesOn, Form<? extends Record> form, Role role) implements FormPage {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** The latest first. */
    public record Entry(Platform platform, String room, String hostName, @Nullable LocalDate hostBorn, Instant startedAt,
            Instant endedAt, String products,
            boolean test, boolean titled, String consent, String because, String byName, Instant at) {}

    public record Sale(UUID saleId, String orderNo, Goods goods, int orders, long gmvFen, long paidFen, boolean holds,
            String because,
            UUID billId, String fileName, int pages) {

        public List<Integer> pageNumbers() {
            return IntStream.rangeClosed(1, pages).boxed().toList();
        }
    }

    public record Refund(String refundNo, String orderNo, long amountFen, LocalDate refundedOn) {}

    public boolean keeper() {
        return role == Role.ENTERPRISE_UNION;
    }

    public String up() {
        return keeper() ? "/org/workshops/" + workshop : "/desk/workshops/" + workshop + "/live";
    }

    public String self() {
        return (keeper() ? "/org" : "/desk") + "/workshops/sessions/" + session;
    }

    public String bill(Sale sale, int page) {
        return (keeper() ? "/org" : "/desk") + "/workshops/bills/" + sale.billId() + "/" + page;
    }

    public boolean writes() {
        return role == Role.ENTERPRISE_UNION || role == Role.TOWN_CADRE || role == Role.CITY_STAFF;
    }

    /** What stands there now, or what was typed instead. */
    public String said(String field) {
        if (form.typed().containsKey("room")) {
            return form.text(field);
        }
        Entry now = now();
        return switch (field) {
            case "platform" -> now.platform().name();
            case "room" -> now.room();
            case "day" -> Beijing.day(now.startedAt()).toString();
            case "from" -> CLOCK.format(Beijing.time(now.startedAt()));
            case "to" -> CLOCK.format(Beijing.time(now.endedAt()));
            case "products" -> now.products();
            case "hostName" -> now.hostName();
            case "hostBorn" -> now.hostBorn() == null ? "" : now.hostBorn().toString();
            case "adult" -> "on";
            case "test" -> now.test() ? "on" : "";
            case "titled" -> now.titled() ? "on" : "";
            case "consent" -> now.consent();
            default -> "";
        };
    }

    public Entry now() {
        return entries.getFirst();
    }

    public long gmvFen() {
        return sales.stream().filter(Sale::holds).mapToLong(Sale::gmvFen).sum();
    }

    public long paidFen() {
        return sales.stream().filter(Sale::holds).mapToLong(Sale::paidFen).sum();
    }

    public long refundedFen() {
        return refunds.stream().mapToLong(Refund::amountFen).sum();
    }

    public List<Choice> goods(Ui ui) {
        return Choices.of(Goods.values(), ui, "workshop.goods.");
    }

    public List<Choice> platforms(Ui ui) {
        return Choices.of(Platform.values(), ui, "workshop.platform.");
    }

    public List<Choice> correctable() {
        return sales.stream().filter(Sale::holds).map(s -> Choice.of(s.saleId().toString(), s.orderNo())).toList();
    }
}
