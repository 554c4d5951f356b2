package org.touyan.people.recognition.board;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;
import org.touyan.people.recognition.NominationState;

@Controller
class HonoursController {

    private final HonoursQuery query;

    HonoursController(HonoursQuery query) {
        this.query = query;
    }

    @GetMapping("/desk/honours")
    Html board(Actor actor, Ui ui, @RequestParam(defaultValue = "NOMINATED") NominationState state) {
        return Html.of(query.page(actor, ui.locale(), state));
    }
}
