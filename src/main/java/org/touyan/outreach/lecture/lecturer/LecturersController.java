package org.touyan.outreach.lecture.lecturer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.lecture.TopicId;
import org.touyan.people.roster.PersonId;

@Controller
class LecturersController {

    private final KeepLecturer keepLecturer;
    private final LecturersQuery query;

    LecturersController(KeepLecturer keepLecturer, LecturersQuery query) {
        this.keepLecturer = keepLecturer;
        this.query = query;
    }

    @GetMapping("/desk/talks/lecturers")
    Html list(Actor actor, Ui ui) {
        return Html.of(query.page(actor, ui.locale(), new Form<>(new LecturerForm("", List.of()), FormErrors.none(), Map.of())));
    }

    @PostMapping("/desk/talks/lecturers")
    Answer keep(Actor actor, Ui ui, Form<LecturerForm> form) {
        if (form.valid()) {
            try {
                keepLecturer.keep(actor, query.named(form.value().who()), topics(form.value().topics()));
                return Redirect.to("/desk/talks/lecturers").saying("lecture.done.noted");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, ui.locale(), form));
    }

    private static Set<TopicId> topics(List<String> typed) {
        try {
            return typed.stream().map(UUID::fromString).map(TopicId::new).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw RuleBroken.at("topics", "lecture.lecturer.topics.missing");
        }
    }

    @PostMapping("/desk/talks/lecturers/{person}/end")
    Redirect end(Actor actor, @PathVariable PersonId person) {
        keepLecturer.end(actor, person);
        return Redirect.to("/desk/talks/lecturers").saying("lecture.done.noted");
    }
}
