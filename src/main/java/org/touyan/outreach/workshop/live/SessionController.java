package org.touyan.outreach.workshop.live;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.outreach.workshop.SessionId;
import org.touyan.outreach.workshop.domain.Goods;
import org.touyan.outreach.workshop.show.Choices;

import static org.touyan.outreach.workshop.show.Choices.given;

/** A live session and its sales; and the proof of them. */
@Controller
class SessionController {

    record SalesForm(@Nullable Goods goods, @Nullable Integer orders, String gmv, String paid, String signer,
            List<MultipartFile> pages) {}

    record CorrectionForm(@Nullable UUID sale, @Nullable Goods newGoods, String newGmv, String newPaid, String why) {}

    private static final String ORG = "/org/workshops/sessions/{session}";
    private static final String DESK = "/desk/workshops/sessions/{session}";

    private final LiveQuery query;
    private final StateSales stateSales;
    private final CorrectSession correctSession;
    private final Bills bills;
    private final Files files;

    SessionController(LiveQuery query, StateSales stateSales, CorrectSession correctSession, Bills bills, Files files) {
        this.query = query;
        this.stateSales = stateSales;
        this.correctSession = correctSession;
        this.bills = bills;
        this.files = files;
    }

    static String self(Actor actor, SessionId id) {
        return (actor.is(Role.ENTERPRISE_UNION) ? "/org" : "/desk") + "/workshops/sessions/" + id;
    }

    @GetMapping({ORG, DESK})
    Html show(Actor actor, @PathVariable SessionId session) {
        return Html.of(query.session(actor, session, Choices.blank()));
    }

    @PostMapping({ORG + "/sales", DESK + "/sales"})
    Answer state(Actor actor, @PathVariable SessionId session, Form<SalesForm> form) {
        SalesForm typed = form.value();
        return done(actor, session, form, () -> {
            Sold sold = Sold.of(given("goods", typed.goods(), "workshop.goods.missing"),
                    given("orders", typed.orders(), "workshop.sale.orders.missing"), Money.fen("gmv", typed.gmv()),
                    Money.fen("paid", typed.paid()));
            stateSales.state(actor, session, sold, typed.signer(),
                    files.prepare("pages", typed.pages().stream().filter(page -> !page.isEmpty()).toList()));
        });
    }

    @PostMapping({ORG + "/corrections", DESK + "/corrections"})
    Answer correct(Actor actor, @PathVariable SessionId session, Form<CorrectionForm> form) {
        CorrectionForm typed = form.value();
        return done(actor, session, form,
                () -> stateSales.correct(actor, session, given("sale", typed.sale(), "workshop.sale.unknown"),
                        given("newGoods", typed.newGoods(), "workshop.goods.missing"), Money.fen("newGmv", typed.newGmv()),
                        Money.fen("newPaid", typed.newPaid()), typed.why()));
    }

    @PostMapping({ORG + "/entries", DESK + "/entries"})
    Answer correctSession(Actor actor, @PathVariable SessionId session, Form<StreamForm> form) {
        return done(actor, session, form,
                () -> correctSession.correct(actor, session, form.value().stream(), form.value().because()));
    }

    /** As it came, to be kept by whoever looks into it; never shown inside the page. */
    @GetMapping({"/org/workshops/bills/{bill}/{page}", "/desk/workshops/bills/{bill}/{page}"})
    ResponseEntity<byte[]> bill(Actor actor, @PathVariable UUID bill, @PathVariable int page) {
        actor.require(LiveQuery.READERS);
        Proof proof = bills.read(bill, page);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(proof.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(proof.fileName(), StandardCharsets.UTF_8).build().toString())
                .body(proof.content());
    }

    private Answer done(Actor actor, SessionId session, Form<? extends Record> form, Runnable act) {
        if (form.done(act)) {
            return Redirect.to(self(actor, session)).saying("workshop.done");
        }
        return Html.invalid(query.session(actor, session, form));
    }
}
