package org.touyan.outreach.workshop.base;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.show.Choices;

import static org.touyan.outreach.workshop.show.Choices.given;

/** The practice bases at the desk. */
@Controller
class BaseController {

    record BaseForm(@Nullable WorkshopId workshop, String name, String site, String college, boolean inTaizhou,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate untilDay, @Nullable Integer capacity, String agreementNo, String firstScope, String firstCategory,
            String firstSearch, List<MultipartFile> pages) {

        PracticeBase base() {
            return new PracticeBase(workshop, name, site, college, inTaizhou, given("fromDay", fromDay, "workshop.day.missing"),
                    given("untilDay", untilDay, "workshop.day.missing"), given("capacity", capacity, "workshop.base.range"),
                    agreementNo, firstScope, firstCategory, firstSearch);
        }
    }

    record InternsForm(@Nullable UUID base, String term, @Nullable Integer heads) {}

    private final BaseQuery query;
    private final KeepBase keepBase;
    private final Files files;

    BaseController(BaseQuery query, KeepBase keepBase, Files files) {
        this.query = query;
        this.keepBase = keepBase;
        this.files = files;
    }

    @GetMapping("/desk/workshops/bases")
    Html show(Actor actor) {
        return Html.of(query.page(actor, Choices.blank()));
    }

    @PostMapping("/desk/workshops/bases")
    Answer register(Actor actor, Form<BaseForm> form) {
        return done(actor, form, () -> keepBase.register(actor, form.value().base(),
                files.prepare("pages", form.value().pages().stream().filter(page -> !page.isEmpty()).toList())));
    }

    @PostMapping("/desk/workshops/bases/interns")
    Answer interns(Actor actor, Form<InternsForm> form) {
        InternsForm typed = form.value();
        return done(actor, form, () -> keepBase.interns(actor, given("base", typed.base(), "workshop.base.missing"), typed.term(),
                given("heads", typed.heads(), "workshop.base.range")));
    }

    @GetMapping("/desk/workshops/bases/{base}/agreement/{page}")
    ResponseEntity<byte[]> agreement(Actor actor, @PathVariable UUID base, @PathVariable int page) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(query.agreement(actor, base, page));
    }

    private Answer done(Actor actor, Form<? extends Record> form, Runnable act) {
        if (form.done(act)) {
            return Redirect.to("/desk/workshops/bases").saying("workshop.done");
        }
        return Html.invalid(query.page(actor, form));
    }
}
