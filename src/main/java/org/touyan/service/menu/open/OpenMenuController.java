package org.touyan.service.menu.open;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.domain.Audience;
import org.touyan.service.menu.domain.ItemKind;
import org.touyan.service.menu.domain.Mechanism;
import org.touyan.service.menu.domain.Months;
import org.touyan.service.menu.domain.Purpose;

@Controller
class OpenMenuController {

    private final OpenMenuQuery query;

    OpenMenuController(OpenMenuQuery query) {
        this.query = query;
    }

    @GetMapping("/menu")
    Redirect now() {
        return Redirect.to("/menu/" + query.now());
    }

    @GetMapping("/menu/{month}")
    Html list(Ui ui, @PathVariable String month, @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String mechanism, @RequestParam(defaultValue = "") String town,
            @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String free,
            @RequestParam(defaultValue = "") String purpose, @RequestParam(defaultValue = "") String stands) {
        var filter = new Filter(OpenMenuQuery.choice(Audience.class, audience), OpenMenuQuery.choice(Mechanism.class, mechanism),
                town, OpenMenuQuery.choice(ItemKind.class, kind), free.equals("on"),
                OpenMenuQuery.choice(Purpose.class, purpose), stands.equals("on"));
        return Html.of(query.list(Months.of(month), filter, ui.locale()));
    }

    @GetMapping("/menu/{month}/{item}")
    Html item(Ui ui, @PathVariable String month, @PathVariable ItemId item) {
        return Html.of(query.item(Months.of(month), item, ui.locale()));
    }
}
