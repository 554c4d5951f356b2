package org.touyan.service.request.review;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.FormErrors;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.RequestAct;

/** The call-back panel, for as long as the actor may use it. */
@Component
public class CallBackPanels {

    CallBackPanels() {}

    public Optional<CallBackPanel> of(Actor actor, RequestBrief request) {
        return HelpRequest.STEPS.allows(request.state(), RequestAct.CONFIRM, actor.role())
                ? Optional.of(filled(request, ReviewForm.EMPTY, FormErrors.none()))
                : Optional.empty();
    }

    CallBackPanel filled(RequestBrief request, ReviewForm form, FormErrors errors) {
        return new CallBackPanel(request.id(), new ReviewQuestions(form, errors, true));
    }
}
