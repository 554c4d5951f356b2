package org.touyan.service.dispatch.daysheet;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;

@Controller
class DaySheetController {

    private final DaySheet sheet;

    DaySheetController(DaySheet sheet) {
        this.sheet = sheet;
    }

    @GetMapping("/desk/dispatch/daysheet")
    Html show(Actor actor, Ui ui,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
        return Html.of(sheet.of(actor, Objects.requireNonNullElse(day, Beijing.day(ui.now()))));
    }
}
