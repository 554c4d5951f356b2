package org.touyan.outreach.campaign.desk;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.campaign.CallId;

/** The lists of a call, on the page and as a sheet. */
@Controller
class ListsController {

    private static final MediaType XLSX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ListsQuery query;

    ListsController(ListsQuery query) {
        this.query = query;
    }

    @GetMapping("/desk/campaign/calls/{call}/{list:demands|problems|services|bounties}")
    Html show(Actor actor, Ui ui, @PathVariable CallId call, @PathVariable String list) {
        return Html.of(query.page(actor, ui, call, kind(list)));
    }

    @GetMapping("/desk/campaign/calls/{call}/{list:demands|problems|services}.xlsx")
    ResponseEntity<byte[]> file(Actor actor, Ui ui, @PathVariable CallId call, @PathVariable String list) {
        ListKind kind = kind(list);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(ui.t("campaign.list." + kind) + ".xlsx", StandardCharsets.UTF_8).build().toString())
                .body(query.file(actor, ui, call, kind));
    }

    private static ListKind kind(String path) {
        return Stream.of(ListKind.values()).filter(k -> k.path().equals(path)).findFirst()
                .orElseThrow(() -> new NotFound("list " + path));
    }
}
