package org.touyan.people.mentoring.reward;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.paper.Papers;
import org.touyan.foundation.paper.PdfAnswer;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.sheet.SheetWriter;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;
import org.touyan.people.mentoring.draft.Terms;

/** The list of allowances: on a page, as a table for the cashier, and to be signed by hand. */
@Controller
class AllowancesController {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AllowancesQuery query;
    private final Papers papers;
    private final Clock clock;

    AllowancesController(AllowancesQuery query, Papers papers, Clock clock) {
        this.query = query;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping("/{base:desk|org}/mentoring/allowances")
    Html show(Actor actor, @PathVariable String base) {
        return Html.of(new AllowancesPage("/" + base + "/mentoring", rows(actor, base)));
    }

    @GetMapping("/{base:desk|org}/mentoring/allowances.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, Ui ui, @PathVariable String base) {
        LocalDate today = Beijing.day(clock.instant());
        return PdfAnswer.of(papers.pdf(new AllowancesPaper(rows(actor, base), today), ui), "touyan-allowances-" + today + ".pdf");
    }

    @GetMapping("/{base:desk|org}/mentoring/allowances.xlsx")
    ResponseEntity<byte[]> sheet(Actor actor, Ui ui, @PathVariable String base) throws IOException {
        var out = new ByteArrayOutputStream();
        List<SheetWriter.Column> columns = Stream.of("mentoring.allowance.of", "mentoring.master", "mentoring.apprentice",
                "mentoring.employer", "mentoring.allowance.kind", "mentoring.allowance.amount", "mentoring.allowance.basis",
                "mentoring.allowance.payer", "mentoring.receipt")
                .map(key -> new SheetWriter.Column(ui.t(key), "", false, List.of())).toList();
        try (var sheet = new SheetWriter(out, ui.t("mentoring.allowances.list"), columns)) {
            for (AllowanceRow row : rows(actor, base)) {
                sheet.row(List.of(row.period(), row.masterName(), row.apprenticeName(), row.company(),
                        ui.t("mentoring.allowance." + row.kind()), Terms.yuan(row.amountFen()), row.basis(), row.payer(),
                        row.signedBy() == null ? "" : row.signedBy()));
            }
        }
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(TYPE)).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("touyan-allowances-" + Beijing.day(clock.instant()) + ".xlsx").build().toString())
                .body(out.toByteArray());
    }

    private List<AllowanceRow> rows(Actor actor, String base) {
        actor.require(base.equals("org")
                ? new Role[]{Role.ENTERPRISE_UNION}
                : new Role[]{Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR});
        return query.rows();
    }
}
