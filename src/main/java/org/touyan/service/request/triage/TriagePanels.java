package org.touyan.service.request.triage;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.FormErrors;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.RequestAct;

/** The panel in which a request is read, for as long as the actor may use it. */
@Component
public class TriagePanels {

    private final Catalog catalog;
    private final Organizations organizations;
    private final SimilarQuery similar;

    TriagePanels(Catalog catalog, Organizations organizations, SimilarQuery similar) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.similar = similar;
    }

    @Transactional(readOnly = true)
    public Optional<TriagePanel> of(Actor actor, RequestBrief request) {
        return HelpRequest.STEPS.allows(request.state(), RequestAct.TRIAGE, actor.role())
                ? Optional.of(filled(request, TriageForm.of(request), FormErrors.none()))
                : Optional.empty();
    }

    TriagePanel filled(RequestBrief request, TriageForm form, FormErrors errors) {
        return new TriagePanel(request.id(), form, request.urgentWords(), similar.to(request.id()), catalog.subjects(),
                organizations.towns(), errors);
    }
}
