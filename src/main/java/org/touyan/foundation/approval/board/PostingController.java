package org.touyan.foundation.approval.board;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.approval.BoardId;
import org.touyan.foundation.approval.ObjectionId;
import org.touyan.foundation.approval.posting.FileObjection;
import org.touyan.foundation.approval.posting.Objection;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

/** Public notices, for everybody. */
@Controller
class PostingController {

    private final FileObjection fileObjection;
    private final PostingQuery query;

    PostingController(FileObjection fileObjection, PostingQuery query) {
        this.fileObjection = fileObjection;
        this.query = query;
    }

    @GetMapping("/notices")
    Html all() {
        return Html.of(query.all());
    }

    @GetMapping("/notices/{board}")
    Html show(@PathVariable BoardId board) {
        var empty = new ObjectionForm(null, "", "", "", ObjectionId.next(), "");
        return Html.of(query.page(board, new Form<>(empty, FormErrors.none(), Map.of())));
    }

    @PostMapping("/notices/{board}/objections")
    Answer object(Actor actor, @PathVariable BoardId board, Form<ObjectionForm> form) {
        if (!form.value().website().isEmpty()) {
            return Redirect.to("/notices/" + board);
        }
        if (form.valid()) {
            try {
                Objection objection = form.value().objection();
                fileObjection.file(actor, objection);
                return Redirect.to("/notices/objections/" + objection.id());
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(board, form));
    }

    @GetMapping("/notices/objections/{id}")
    Html objection(@PathVariable ObjectionId id) {
        return Html.of(query.objection(id));
    }
}
