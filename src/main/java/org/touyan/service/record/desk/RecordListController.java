package org.touyan.service.record.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Html;

@Controller
class RecordListController {

    private final ListRecords listRecords;

    RecordListController(ListRecords listRecords) {
        this.listRecords = listRecords;
    }

    @GetMapping("/desk/records")
    Html list(Actor actor, @RequestParam(defaultValue = "WAITING") RecordTab tab,
            @RequestParam(defaultValue = "1") int page) {
        return Html.of(listRecords.list(actor, tab, page));
    }
}
