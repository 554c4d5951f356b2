package org.touyan.outreach.lecture.order;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.lecture.VersionId;
import org.touyan.outreach.lecture.domain.UnitKind;
import org.touyan.outreach.lecture.open.OpenTopics;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.Askers;
import org.touyan.service.request.submit.AskingBody;
import org.touyan.service.request.submit.Receipt;
import org.touyan.service.request.submit.TooOften;

@Controller
class BookController {

    /** After work, when most lectures at the door are given. */
    private static final String USUAL_HOUR = "19:00";

    private final OpenTopics topics;
    private final AskingBody bodies;
    private final OrderLecture orderLecture;
    private final Askers askers;
    private final Organizations organizations;

    BookController(OpenTopics topics, AskingBody bodies, OrderLecture orderLecture, Askers askers, Organizations organizations) {
        this.topics = topics;
        this.bodies = bodies;
        this.orderLecture = orderLecture;
        this.askers = askers;
        this.organizations = organizations;
    }

    @GetMapping("/talks/{version}/book")
    Html show(Actor actor, Ui ui, @PathVariable VersionId version) {
        AskingBody.Known known = bodies.of(actor);
        UnitKind kind = known.kind() == null ? null : UnitKind.of(known.kind());
        List<OpenTopics.Team> teams = topics.teams(version);
        var form = new BookForm(UUID.randomUUID().toString(), null, USUAL_HOUR,
                teams.stream().limit(1).map(t -> t.teamId().toString()).toList(),
                "", known.bodyName(), kind, known.town(), known.address(), null, "", "", "", false, "", known.askerName(),
                known.phone());
        return Html.of(page(ui, version, new Form<>(form, FormErrors.none(),
                Map.of("unitKind", List.of(kind == null ? "" : kind.name())))));
    }

    @PostMapping("/talks/{version}/book")
    Answer order(Actor actor, Ui ui, @PathVariable VersionId version, Form<BookForm> form, HttpServletRequest request) {
        HttpStatus wrong = HttpStatus.UNPROCESSABLE_CONTENT;
        form.errors().add("phone", PhoneNumber.check(form.value().phone()));
        if (form.valid()) {
            try {
                Receipt receipt = orderLecture.order(actor, order(actor, version, form.value(), request.getRemoteAddr()));
                Redirect done = Redirect.to("/help/done/" + askers.tokenOf(receipt.request()));
                return receipt.earlier() ? done.saying("request.help.sent-before", receipt.number()) : done;
            } catch (TooOften often) {
                form.errors().add(RuleBroken.because(often.key(), often.limit()));
                wrong = HttpStatus.TOO_MANY_REQUESTS;
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.with(wrong, page(ui, version, form));
    }

    private LectureOrder order(Actor actor, VersionId version, BookForm typed, String address) {
        return new LectureOrder(typed.key(), version,
                typed.teams().stream().map(t -> id("teams", "lecture.order.teams", t)).toList(),
                typed.named().isEmpty() ? null : new PersonId(id("named", "lecture.order.named", typed.named())),
                bodies.of(actor).bodyId(), typed.listeners(), typed.kind(),
                Beijing.at(Objects.requireNonNull(typed.day()).atTime(time(typed.time()))), typed.town(), typed.where(),
                Objects.requireNonNull(typed.heads()), typed.language(), typed.wishes(), typed.needs(), typed.workingTime(),
                typed.consentBy(), null, typed.name(), typed.phone(), actor.is(Role.TOWN_CADRE, Role.CITY_STAFF) ? "" : address);
    }

    private static UUID id(String field, String key, String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw RuleBroken.at(field, key);
        }
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeParseException e) {
            throw RuleBroken.at("time", "lecture.order.time");
        }
    }

    private BookPage page(Ui ui, VersionId version, Form<BookForm> form) {
        return new BookPage(topics.get(version), topics.teams(version), topics.lecturers(version), topics.languages(ui.locale()),
                organizations.towns(), form);
    }
}
