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

/** The decision and the plaque, to print. */
@Controller
class PaperController {

    private final PaperQuery query;
    private final Papers papers;

    PaperController(PaperQuery query, Papers papers) {
        this.query = query;
        this.papers = papers;
    }

    @GetMapping("/desk/studios/{id}/decision.pdf")
    ResponseEntity<byte[]> decision(Actor actor, @PathVariable StudioId id) {
        return PdfAnswer.of(query.decision(actor, id), "naming.pdf");
    }

    @GetMapping("/desk/studios/{id}/plaque.pdf")
    ResponseEntity<byte[]> plaque(Actor actor, Ui ui, @PathVariable StudioId id) {
        return PdfAnswer.of(papers.pdf(query.plaque(actor, id, ui.unit()), ui), "plaque.pdf");
    }
}
