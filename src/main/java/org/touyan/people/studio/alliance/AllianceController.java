package org.touyan.people.studio.alliance;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

/** Alliances, at the desk. */
@Controller
class AllianceController {

    private final KeepAlliance keep;
    private final AllianceQuery query;

    AllianceController(KeepAlliance keep, AllianceQuery query) {
        this.keep = keep;
        this.query = query;
    }

    @GetMapping("/desk/studios/alliances")
    Html show(Actor actor) {
        return Html.of(query.page(actor, new Form<>(AllianceForm.EMPTY, FormErrors.none(), Map.of())));
    }

    @PostMapping("/desk/studios/alliances")
    Answer found(Actor actor, Form<AllianceForm> form) {
        return answer(actor, form, () -> keep.found(actor, form.value().name(), form.value().words()));
    }

    @PostMapping("/desk/studios/alliances/members")
    Answer join(Actor actor, Form<AllianceForm> form) {
        return answer(actor, form,
                () -> keep.join(actor, needed("alliance", form.value().alliance()), needed("studio", form.value().studio())));
    }

    private static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw RuleBroken.at(field, "studio.missing");
        }
        return value;
    }

    private Answer answer(Actor actor, Form<AllianceForm> form, Runnable act) {
        if (form.done(act)) {
            return Redirect.to("/desk/studios/alliances").saying("studio.done.kept");
        }
        return Html.invalid(query.page(actor, form));
    }
}
