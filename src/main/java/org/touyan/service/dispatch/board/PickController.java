package org.touyan.service.dispatch.board;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;
import org.touyan.service.matching.Matching;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;

@Controller
class PickController {

    private final Requests requests;
    private final Matching matching;
    private final PanelAssembly panels;

    PickController(Requests requests, Matching matching, PanelAssembly panels) {
        this.requests = requests;
        this.matching = matching;
        this.panels = panels;
    }

    @GetMapping("/desk/requests/{id}/masters")
    @Transactional(readOnly = true)
    public Html show(Actor actor, Ui ui, @PathVariable RequestId id, @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean companion) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        RequestBrief request = requests.find(id).orElseThrow(() -> new NotFound("request " + id));
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        List<NotSuggested> people = panels.everybody(matching.shortlist(id), ui).stream()
                .filter(p -> p.name().toLowerCase(Locale.ROOT).contains(wanted) || p.reason().contains(wanted))
                .toList();
        return Html.of(new PickPage(id, request.number(), request.words(), q, companion, people));
    }
}
