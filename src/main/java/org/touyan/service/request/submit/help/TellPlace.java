package org.touyan.service.request.submit.help;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

/** The second screen: where, and how are you reached? */
@Controller
class TellPlace {

    private final HelpPages pages;
    private final Drafts drafts;
    private final Visitor visitor;

    TellPlace(HelpPages pages, Drafts drafts, Visitor visitor) {
        this.pages = pages;
        this.drafts = drafts;
        this.visitor = visitor;
    }

    @GetMapping("/help/2")
    Answer show(@RequestParam(defaultValue = "") String back, HttpServletRequest request) {
        Optional<Draft> draft = visitor.draft(request).flatMap(drafts::find).filter(Draft::hasNeed);
        if (draft.isEmpty()) {
            return Redirect.to("/help/1");
        }
        PlaceForm form = PlaceForm.of(draft.get());
        boolean fromPoster = form.town().isEmpty() && pages.knowsTown(draft.get().source());
        return Html.of(pages.place(fromPoster ? form.in(draft.get().source()) : form, FormErrors.none(), draft.get(),
                back.equals("on")));
    }

    @PostMapping("/help/2")
    Answer tell(Form<PlaceForm> form, HttpServletRequest request, HttpServletResponse response) {
        String secret = visitor.draft(request, response);
        Draft draft = drafts.open(secret);
        PlaceForm place = form.value();
        place.check(form.errors(), pages.knowsTown(place.town()));
        if (!form.valid()) {
            return Html.invalid(pages.place(place, form.errors(), draft, false));
        }
        drafts.keep(secret, draft.place(place));
        return Redirect.to(draft.hasNeed() ? "/help/3" : "/help/1");
    }
}
