package org.touyan.foundation.paper.desk;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.paper.PdfAnswer;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

import static org.touyan.foundation.shared.Role.AUDITOR;
import static org.touyan.foundation.shared.Role.CITY_LEADER;
import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;

/** The register of numbered papers. */
@Controller
class RegisterController {

    private final RegisterQuery query;
    private final RevokePaper revokePaper;
    private final Register register;

    RegisterController(RegisterQuery query, RevokePaper revokePaper, Register register) {
        this.query = query;
        this.revokePaper = revokePaper;
        this.register = register;
    }

    @GetMapping("/desk/papers")
    Html list(Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
        actor.require(TOWN_CADRE, CITY_STAFF, CITY_LEADER, AUDITOR);
        return Html.of(query.list(q.strip(), page));
    }

    @GetMapping("/desk/papers/{paper}")
    Html show(Actor actor, @PathVariable PaperId paper) {
        actor.require(TOWN_CADRE, CITY_STAFF, CITY_LEADER, AUDITOR);
        return Html.of(query.page(actor, paper, "", FormErrors.none()));
    }

    @GetMapping("/desk/papers/{paper}/paper.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable PaperId paper) {
        actor.require(TOWN_CADRE, CITY_STAFF, CITY_LEADER, AUDITOR);
        return PdfAnswer.of(register.pdf(paper).orElseThrow(() -> new NotFound("paper " + paper)), "touyan-" + paper + ".pdf");
    }

    @PostMapping("/desk/papers/{paper}/revocation")
    Answer revoke(Actor actor, @PathVariable PaperId paper, Form<RevokeForm> form) {
        if (form.valid()) {
            try {
                revokePaper.revoke(actor, paper, form.value().reason());
                return Redirect.to("/desk/papers/" + paper).saying("paper.revoked");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, paper, form.value().reason(), form.errors()));
    }
}
