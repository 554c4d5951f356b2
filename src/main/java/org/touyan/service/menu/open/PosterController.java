package org.touyan.service.menu.open;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.paper.PdfAnswer;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.domain.Months;

/** The list to be hung up, sent on, and put into a calendar. */
@Controller
class PosterController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final OpenMenuQuery query;
    private final Printed printed;
    private final MenuCalendar calendar;

    PosterController(OpenMenuQuery query, Printed printed, MenuCalendar calendar) {
        this.query = query;
        this.printed = printed;
        this.calendar = calendar;
    }

    @GetMapping("/menu/{month}/poster")
    Html sheet(Ui ui, @PathVariable String month) {
        return Html.of(poster(ui, month));
    }

    @GetMapping("/menu/{month}/poster.pdf")
    ResponseEntity<byte[]> pdf(Ui ui, @PathVariable String month) {
        PosterPage poster = poster(ui, month);
        return PdfAnswer.of(printed.pdf(new PosterPaper(poster), ui), "touyan-" + poster.month() + ".pdf");
    }

    @GetMapping("/menu/{month}/poster.png")
    ResponseEntity<byte[]> png(Ui ui, @PathVariable String month) {
        return picture(printed.png(new PosterPaper(poster(ui, month)), ui));
    }

    @GetMapping("/menu/{month}/list.pdf")
    ResponseEntity<byte[]> list(Ui ui, @PathVariable String month) {
        YearMonth which = out(month);
        return PdfAnswer.of(printed.pdf(new ListPaper(which, query.items(which, ui.locale())), ui),
                "touyan-list-" + which + ".pdf");
    }

    @GetMapping("/menu/{month}/{item}/poster")
    Html sheet(Ui ui, @PathVariable String month, @PathVariable ItemId item) {
        return Html.of(poster(ui, month, item));
    }

    @GetMapping("/menu/{month}/{item}/poster.pdf")
    ResponseEntity<byte[]> pdf(Ui ui, @PathVariable String month, @PathVariable ItemId item) {
        return PdfAnswer.of(printed.pdf(new ItemPosterPaper(poster(ui, month, item)), ui), "touyan-" + item + ".pdf");
    }

    @GetMapping("/menu/{month}/{item}/poster.png")
    ResponseEntity<byte[]> png(Ui ui, @PathVariable String month, @PathVariable ItemId item) {
        return picture(printed.png(new ItemPosterPaper(poster(ui, month, item)), ui));
    }

    @GetMapping("/menu/{month}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String month) {
        YearMonth which = out(month);
        return ResponseEntity.ok().contentType(CALENDAR).cacheControl(CacheControl.noStore())
                .body(calendar.of(which).getBytes(StandardCharsets.UTF_8));
    }

    private PosterPage poster(Ui ui, String month) {
        YearMonth which = out(month);
        return PosterPage.of(which, query.items(which, ui.locale()), ui);
    }

    /** What nobody can order any more is not hung up. */
    private ItemPosterPage poster(Ui ui, String month, ItemId item) {
        OpenItemPage page = query.item(Months.of(month), item, ui.locale());
        if (page.item().over()) {
            throw new NotFound("poster of " + item);
        }
        return ItemPosterPage.of(page, ui);
    }

    private static ResponseEntity<byte[]> picture(byte[] png) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(CacheControl.noStore()).body(png);
    }

    private YearMonth out(String month) {
        YearMonth which = Months.of(month);
        if (!query.out(which)) {
            throw new NotFound("list of " + which);
        }
        return which;
    }
}
