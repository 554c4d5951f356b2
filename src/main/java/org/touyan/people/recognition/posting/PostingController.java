package org.touyan.people.recognition.posting;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.recognition.NoticeId;
import org.touyan.people.recognition.ObjectionId;

/** Postings, for everybody. */
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

    @GetMapping("/notices/{id}")
    Html show(@PathVariable NoticeId id) {
        var empty = new ObjectionForm(null, "", "", "", ObjectionId.next(), "");
        return Html.of(query.page(id, new Form<>(empty, FormErrors.none(), Map.of())));
    }

    @PostMapping("/notices/{id}/objections")
    Answer object(Actor actor, @PathVariable NoticeId id, Form<ObjectionForm> form) {
        if (!form.value().website().isEmpty()) {
            return Redirect.to("/notices/" + id);
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
        return Html.invalid(query.page(id, form));
    }

    @GetMapping("/notices/objections/{id}")
    Html objection(@PathVariable ObjectionId id) {
        return Html.of(query.objection(id));
    }
}
