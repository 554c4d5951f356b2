package org.touyan.service.request.submit.help;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.menu.OfferedSlot;
import org.touyan.service.request.submit.hearing.Hearing;

/** The first screen: what has happened? */
@Controller
class TellNeed {

    private final HelpPages pages;
    private final Drafts drafts;
    private final TakePhotos photos;
    private final Visitor visitor;
    private final Hearing hearing;

    TellNeed(HelpPages pages, Drafts drafts, TakePhotos photos, Visitor visitor, Hearing hearing) {
        this.pages = pages;
        this.drafts = drafts;
        this.photos = photos;
        this.visitor = visitor;
        this.hearing = hearing;
    }

    /** The way in, from posters and profiles; what the address says goes along. */
    @GetMapping("/help")
    Redirect begin(HttpServletRequest request) {
        String query = request.getQueryString();
        return Redirect.to(query == null ? "/help/1" : "/help/1?" + query);
    }

    @GetMapping("/help/1")
    Html show(@RequestParam(defaultValue = "") String expert, @RequestParam(name = "s", defaultValue = "") String source,
            @RequestParam(defaultValue = "") String subject, @RequestParam(defaultValue = "") String slot,
            @RequestParam(defaultValue = "") String back, @RequestParam(defaultValue = "") String ask,
            HttpServletRequest request) {
        Optional<String> secret = visitor.draft(request);
        Optional<Draft> unsent = secret.flatMap(drafts::find).filter(draft -> !draft.isSent());
        NeedForm form = NeedForm.of(unsent.orElseGet(() -> Draft.blank("")), back.equals("on")).from(subject, expert, source);
        OfferedSlot order = pages.order(slot);
        boolean asked = ask.equals("on") && unsent.filter(draft -> draft.asked().equals(draft.words())).isPresent();
        return Html.of(pages.need(order == null ? form : form.ordering(order), FormErrors.none(), unsent.flatMap(draft -> secret),
                asked));
    }

    @PostMapping("/help/1")
    Answer tell(Form<NeedForm> form, HttpServletRequest request, HttpServletResponse response) {
        NeedForm need = form.value();
        String secret = visitor.draft(request, response);
        Draft draft = drafts.open(secret);
        OfferedSlot order = pages.order(need.slot());
        if (order != null && !order.pictures() && !need.photos().isEmpty()) {
            form.errors().add(RuleBroken.at("photos", "request.order.no-photos"));
            return Html.invalid(pages.need(need, form.errors(), Optional.of(secret), false));
        }
        boolean pictured = photos.take(secret, draft, need.photos());
        need.check(form.errors(), pages.knowsSubject(need.subject()));
        if (!form.valid()) {
            return Html.invalid(pages.need(need, form.errors(), Optional.of(secret), false));
        }
        Draft told = draft.need(need);
        boolean ask = told.mayBeAsked() && hearing.tooLittle(told.words());
        Draft next = ask ? told.askingBack() : told;
        drafts.keep(secret, next.hasPlace() ? next : visitor.remembered(request).map(next::known).orElse(next));
        Redirect on = Redirect.to(ask ? asking(need) : need.back() && next.hasPlace() ? "/help/3" : "/help/2");
        return pictured ? on : on.saying("request.help.photo-failed");
    }

    /** The same screen once more, with one question. */
    private static String asking(NeedForm need) {
        return "/help/1?ask=on" + (need.back() ? "&back=on" : "") + "#ask";
    }
}
