package org.touyan.outreach.workshop.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.outreach.workshop.SessionId;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Platform;
import org.touyan.outreach.workshop.show.Choices;

import static org.touyan.outreach.workshop.show.Choices.given;

/** The keeper on his phone, or somebody at the desk for him: sessions, and bills of platforms. */
@Controller
class LiveController {

    record BillForm(@Nullable Platform billPlatform, List<MultipartFile> file) {}

    private static final String ORG = "/org/workshops/{workshop}";
    private static final String DESK = "/desk/workshops/{workshop}/live";

    private final LiveQuery query;
    private final LogSession logSession;
    private final ImportBill importBill;

    LiveController(LiveQuery query, LogSession logSession, ImportBill importBill) {
        this.query = query;
        this.logSession = logSession;
        this.importBill = importBill;
    }

    @GetMapping("/org/workshops")
    Html own(Actor actor) {
        return Html.of(query.own(actor));
    }

    @GetMapping({ORG, DESK})
    Html show(Actor actor, @PathVariable WorkshopId workshop) {
        return Html.of(query.page(actor, workshop, Choices.blank(), null));
    }

    @PostMapping({ORG, DESK})
    Answer log(Actor actor, @PathVariable WorkshopId workshop, Form<StreamForm> form) {
        if (StreamForm.whole(form)) {
            try {
                SessionId id = logSession.log(actor, workshop, form.value().stream());
                return Redirect.to(SessionController.self(actor, id)).saying("workshop.live.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, workshop, form, null));
    }

    /** The answer says row by row what could not be taken. */
    @PostMapping({ORG + "/bills", DESK + "/bills"})
    Answer read(Actor actor, @PathVariable WorkshopId workshop, Form<BillForm> form) {
        if (form.valid()) {
            try {
                Platform platform = given("billPlatform", form.value().billPlatform(), "workshop.platform.missing");
                Imported imported = importBill.read(actor, workshop, platform, proof(form.value().file()));
                return Html.of(query.page(actor, workshop, Choices.blank(), imported));
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, workshop, form, null));
    }

    private static Proof proof(List<MultipartFile> files) {
        MultipartFile file = files.stream().filter(f -> !f.isEmpty()).findFirst()
                .orElseThrow(() -> RuleBroken.at("file", "workshop.bill.missing"));
        try {
            return new Proof(Objects.requireNonNullElse(file.getOriginalFilename(), ""), "application/octet-stream",
                    file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("the upload broke off", broken);
        }
    }
}
