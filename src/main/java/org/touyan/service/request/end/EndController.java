package org.touyan.service.request.end;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Code;
import org.touyan.foundation.catalog.CodeList;
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

/** Staff refuse, hand over, merge or withdraw a request. */
@Controller
class EndController {

    private static final String ENDINGS = "/desk/requests/{request}/{ending:rejection|transfer|merge|withdrawal}";

    private final EndRequest endRequest;
    private final EndPanels panels;
    private final Requests requests;
    private final Catalog catalog;

    EndController(EndRequest endRequest, EndPanels panels, Requests requests, Catalog catalog) {
        this.endRequest = endRequest;
        this.panels = panels;
        this.requests = requests;
        this.catalog = catalog;
    }

    @GetMapping(ENDINGS)
    Html show(Actor actor, @PathVariable RequestId request, @PathVariable String ending,
            @RequestParam(defaultValue = "") String into, @RequestParam(defaultValue = "") String office) {
        return Html.of(page(actor, request, EndAct.at(ending), EndForm.EMPTY.into(into).to(office), FormErrors.none()));
    }

    @PostMapping(ENDINGS)
    Answer end(Actor actor, @PathVariable RequestId request, @PathVariable String ending, Form<EndForm> form) {
        EndAct chosen = EndAct.at(ending);
        if (form.valid()) {
            try {
                end(actor, request, chosen, form.value());
                return Redirect.to("/desk/requests/" + request).saying("request.end.done." + chosen.path());
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(page(actor, request, chosen, form.value(), form.errors()));
    }

    private void end(Actor actor, RequestId request, EndAct ending, EndForm form) {
        switch (ending) {
            case REJECTION -> endRequest.reject(actor, request, reason(form));
            case TRANSFER -> endRequest.transfer(actor, request, form.office());
            case MERGE -> endRequest.merge(actor, request, form.into());
            case WITHDRAWAL -> endRequest.withdraw(actor, request, "");
        }
    }

    /** The chosen reason and what was added, as one text for the asker. */
    private String reason(EndForm form) {
        String chosen = catalog.code(CodeList.REJECT_REASON, form.reason()).map(Code::name).orElse("");
        return Stream.of(chosen, form.words()).filter(part -> !part.isBlank()).collect(Collectors.joining(": "));
    }

    private EndPage page(Actor actor, RequestId id, EndAct ending, EndForm form, FormErrors errors) {
        RequestBrief brief = requests.find(id).orElseThrow(() -> new NotFound("request " + id));
        return new EndPage(brief.number(), brief.words(), panels.filled(actor, brief, ending, form, errors));
    }
}
