package org.touyan.people.studio.naming;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.paper.Papers;
import org.touyan.foundation.paper.PdfAnswer;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Ui;
import org.touyan.people.studio.StudioId;

/** The sheets that are signed, the decision and the plaque, to print. */
@Controller
class PaperController {

    private final PaperQuery query;
    private final SheetQuery sheets;
    private final Papers papers;

    PaperController(PaperQuery query, SheetQuery sheets, Papers papers) {
        this.query = query;
        this.sheets = sheets;
        this.papers = papers;
    }

    @GetMapping("/desk/studios/{id}/decision.pdf")
    ResponseEntity<byte[]> decision(Actor actor, @PathVariable StudioId id) {
        return PdfAnswer.of(query.decision(actor, id), "naming.pdf");
    }

    @GetMapping({"/desk/studios/{id}/application.pdf", "/me/studio/{id}/application.pdf"})
    ResponseEntity<byte[]> application(Actor actor, Ui ui, @PathVariable StudioId id) {
        return PdfAnswer.of(papers.pdf(sheets.application(actor, ui, id), ui), "application.pdf");
    }

    @GetMapping("/desk/studios/{id}/visit.pdf")
    ResponseEntity<byte[]> visit(Actor actor, Ui ui, @PathVariable StudioId id) {
        return PdfAnswer.of(papers.pdf(sheets.visit(actor, ui, id), ui), "visit.pdf");
    }

    @GetMapping("/desk/studios/{id}/plaque.pdf")
    ResponseEntity<byte[]> plaque(Actor actor, Ui ui, @PathVariable StudioId id) {
        return PdfAnswer.of(papers.pdf(query.plaque(actor, id, ui.unit()), ui), "plaque.pdf");
    }
}
