package org.touyan.service.dispatch.board;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.matching.Matching;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;

/** Reads whom a dispatcher may choose by himself. */
@Component
class PickAssembly {

    private final Requests requests;
    private final Matching matching;
    private final PanelAssembly panels;
    private final Catalog catalog;

    PickAssembly(Requests requests, Matching matching, PanelAssembly panels, Catalog catalog) {
        this.requests = requests;
        this.matching = matching;
        this.panels = panels;
        this.catalog = catalog;
    }

    @Transactional(readOnly = true)
    public PickPage page(Actor actor, RequestId id, String wanted, Form<PickController.PickForm> form, Ui ui) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        RequestBrief request = requests.find(id).orElseThrow(() -> new NotFound("request " + id));
        List<NotSuggested> people = panels.everybody(matching.shortlist(id), ui).stream()
                .filter(p -> p.name().toLowerCase(Locale.ROOT).contains(wanted) || p.reason().contains(wanted))
                .toList();
        List<Choice> reasons = catalog.choiceReasons().stream().map(r -> Choice.of(r.code(), r.in(ui.locale()))).toList();
        return new PickPage(id, request.number(), request.words(), wanted, people, reasons, form);
    }
}
