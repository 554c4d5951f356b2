package org.touyan.service.request.triage;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;

/** Staff read a request. */
@Controller
class TriageController {

    private final TriageRequest triageRequest;
    private final TriagePanels panels;
    private final Requests requests;

    TriageController(TriageRequest triageRequest, TriagePanels panels, Requests requests) {
        this.triageRequest = triageRequest;
        this.panels = panels;
        this.requests = requests;
    }

    @GetMapping("/desk/requests/{request}/triage")
    Html show(@PathVariable RequestId request) {
        RequestBrief brief = brief(request);
        return Html.of(page(brief, TriageForm.of(brief), FormErrors.none()));
    }

    /** A request whose town was corrected may have left this desk: then its own page is not there any more. */
    @PostMapping("/desk/requests/{request}/triage")
    Answer triage(Actor actor, @PathVariable RequestId request, Form<TriageForm> form) {
        try {
            triageRequest.triage(actor, request, form.value().decision());
            String next = requests.find(request).isPresent() ? "/desk/requests/" + request : "/desk/requests";
            return Redirect.to(next).saying("request.triage.done");
        } catch (RuleBroken broken) {
            return Html.invalid(page(brief(request), form.value(), form.errors().add(broken)));
        }
    }

    private TriagePage page(RequestBrief brief, TriageForm form, FormErrors errors) {
        return new TriagePage(brief.number(), brief.words(), panels.filled(brief, form, errors));
    }

    private RequestBrief brief(RequestId id) {
        return requests.find(id).orElseThrow(() -> new NotFound("request " + id));
    }
}
