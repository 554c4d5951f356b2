package org.touyan.service.dispatch.board;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Htmx;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;

@Controller
class BoardController {

    private final BoardAssembly board;
    private final Presence presence;
    private final RevealPhone reveal;

    BoardController(BoardAssembly board, Presence presence, RevealPhone reveal) {
        this.board = board;
        this.presence = presence;
        this.reveal = reveal;
    }

    @GetMapping("/desk/dispatch")
    Html show(Actor actor, Ui ui, @RequestParam(defaultValue = "wait") String status,
            @RequestParam(required = false) @Nullable RequestId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Status tab = Status.of(status);
        RequestId chosen = board.chosen(tab, id, ui.now()).orElse(null);
        List<String> looking = chosen == null ? List.of() : presence.look(actor, chosen);
        return Html.of(board.page(actor, tab, chosen, looking, null, ui));
    }

    @PostMapping("/desk/requests/{id}/phone")
    Html phone(Actor actor, Ui ui, @PathVariable RequestId id, Form<PhoneForm> form) {
        PersonId expert = form.value().expert();
        String phone = expert == null ? reveal.ofAsker(actor, id) : reveal.ofExpert(actor, id, expert);
        return Html.of(board.page(actor, Status.of(form.value().status()), id, presence.look(actor, id),
                new Revealed(expert, phone), ui));
    }

    @PostMapping("/desk/requests/{id}/presence")
    Answer look(Actor actor, Htmx htmx, @PathVariable RequestId id) {
        List<String> looking = presence.look(actor, id);
        return htmx.asked() ? Html.of(new PresencePart(id, looking)) : Redirect.to("/desk/dispatch?id=" + id);
    }
}
