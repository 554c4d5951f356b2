package org.touyan.service.request.end;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.FormErrors;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.RequestAct;

/** The panel of endings, with those the actor may choose now. */
@Component
public class EndPanels {

    private final Catalog catalog;

    EndPanels(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Empty when there is nothing to choose. */
    public Optional<EndPanel> of(Actor actor, RequestBrief request) {
        EndPanel panel = filled(actor, request, null, EndForm.EMPTY, FormErrors.none());
        return panel.possible().isEmpty() && !panel.reopen() ? Optional.empty() : Optional.of(panel);
    }

    EndPanel filled(Actor actor, RequestBrief request, @Nullable EndAct open, EndForm form, FormErrors errors) {
        Set<EndAct> possible = Stream.of(EndAct.values())
                .filter(ending -> HelpRequest.STEPS.allows(request.state(), ending.act(), actor.role()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EndAct.class)));
        boolean reopen = HelpRequest.STEPS.allows(request.state(), RequestAct.REOPEN, actor.role());
        return new EndPanel(request.id(), possible, reopen, open, form, catalog.rejectReasons(), catalog.transferTargets(),
                errors);
    }
}
