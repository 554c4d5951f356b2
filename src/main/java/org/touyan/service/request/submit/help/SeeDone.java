package org.touyan.service.request.submit.help;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.web.Html;
import org.touyan.service.menu.Places;
import org.touyan.service.request.AnswerClock;
import org.touyan.service.request.Askers;

/** It has arrived: the number, and what happens when. */
@Controller
class SeeDone {

    private final Askers askers;
    private final DoneQuery query;
    private final Places places;
    private final AnswerClock due;

    SeeDone(Askers askers, DoneQuery query, Places places, AnswerClock due) {
        this.askers = askers;
        this.query = query;
        this.places = places;
        this.due = due;
    }

    @GetMapping("/help/done/{token}")
    Html show(@PathVariable String token) {
        return askers.asking(token, (asker, request) -> {
            DoneQuery.Row row = query.of(request);
            return Html.of(new DonePage(row.askerName(), row.number(), "/r/" + token, row.answerDue(), due.contactHours(),
                    places.of(request.value()).orElse(null)));
        });
    }
}
