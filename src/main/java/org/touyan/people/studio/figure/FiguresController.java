package org.touyan.people.studio.figure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;

/** M09: counted, never compared. */
@Controller
class FiguresController {

    private final FiguresQuery query;

    FiguresController(FiguresQuery query) {
        this.query = query;
    }

    @GetMapping("/desk/studios/figures")
    Html show(Actor actor, @RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String what) {
        FormErrors errors = FormErrors.none();
        LocalDate asOf = query.today();
        if (!day.isBlank()) {
            try {
                asOf = LocalDate.parse(day.strip());
            } catch (DateTimeParseException unreadable) {
                errors.add("day", "web.form.unreadable");
            }
        }
        FiguresPage page = query.page(actor, asOf, what, errors);
        return errors.any() ? Html.invalid(page) : Html.of(page);
    }
}
