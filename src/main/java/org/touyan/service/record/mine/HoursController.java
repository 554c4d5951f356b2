package org.touyan.service.record.mine;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Html;

@Controller
class HoursController {

    private final MyHours myHours;

    HoursController(MyHours myHours) {
        this.myHours = myHours;
    }

    @GetMapping("/me/hours")
    Html show(Actor actor) {
        return Html.of(myHours.of(actor));
    }
}
