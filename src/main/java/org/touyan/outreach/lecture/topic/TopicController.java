package org.touyan.outreach.lecture.topic;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.lecture.VersionId;

/** 讲稿送审、审定. */
@Controller
class TopicController {

    private final WriteTopic writeTopic;
    private final SettleTopic settleTopic;
    private final TopicsQuery query;
    private final Files files;

    TopicController(WriteTopic writeTopic, SettleTopic settleTopic, TopicsQuery query, Files files) {
        this.writeTopic = writeTopic;
        this.settleTopic = settleTopic;
        this.query = query;
        this.files = files;
    }

    @GetMapping("/desk/talks/topics")
    Html list(Actor actor) {
        return Html.of(query.list(actor));
    }

    @GetMapping("/desk/talks/topics/new")
    Html fresh(Actor actor, Ui ui) {
        return Html.of(query.fresh(actor, ui.locale(), TopicForm.blank()));
    }

    @PostMapping("/desk/talks/topics")
    Answer write(Actor actor, Ui ui, Form<TopicForm> form) {
        if (form.valid()) {
            try {
                return Redirect.to("/desk/talks/topics/" + writeTopic.write(actor, form.value().text()))
                        .saying("lecture.done.written");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.fresh(actor, ui.locale(), form));
    }

    @GetMapping("/desk/talks/topics/{version}")
    Html show(Actor actor, Ui ui, @PathVariable VersionId version) {
        return Html.of(query.page(actor, ui.locale(), version, null, null));
    }

    @PostMapping("/desk/talks/topics/{version}")
    Answer edit(Actor actor, Ui ui, @PathVariable VersionId version, Form<TopicForm> form) {
        if (form.valid()) {
            try {
                writeTopic.edit(actor, version, form.value().text());
                return Redirect.to("/desk/talks/topics/" + version).saying("lecture.done.written");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, ui.locale(), version, form, null));
    }

    @PostMapping("/desk/talks/topics/{version}/next")
    Answer next(Actor actor, Ui ui, @PathVariable VersionId version) {
        try {
            return Redirect.to("/desk/talks/topics/" + writeTopic.writeNext(actor, version)).saying("lecture.done.next");
        } catch (RuleBroken broken) {
            return refused(actor, ui, version, broken);
        }
    }

    @PostMapping("/desk/talks/topics/{version}/materials")
    Answer illustrate(Actor actor, Ui ui, @PathVariable VersionId version, Form<MaterialForm> form) {
        try {
            writeTopic.illustrate(actor, version, files.prepare("photos", form.value().photos()));
            return Redirect.to("/desk/talks/topics/" + version).saying("lecture.done.noted");
        } catch (RuleBroken broken) {
            return refused(actor, ui, version, broken);
        }
    }

    @PostMapping("/desk/talks/topics/{version}/submission")
    Answer submit(Actor actor, @PathVariable VersionId version) {
        writeTopic.submit(actor, version);
        return Redirect.to("/desk/talks/topics/" + version).saying("lecture.done.submitted");
    }

    @PostMapping("/desk/talks/topics/{version}/clearance")
    Answer clear(Actor actor, Ui ui, @PathVariable VersionId version, Form<SettleForm> form) {
        return settled(actor, ui, version, form, "lecture.done.cleared", () -> {
            var until = form.value().until();
            if (until == null) {
                throw RuleBroken.at("until", "lecture.day.missing");
            }
            settleTopic.clear(actor, version, until);
        });
    }

    @PostMapping("/desk/talks/topics/{version}/return")
    Answer giveBack(Actor actor, Ui ui, @PathVariable VersionId version, Form<SettleForm> form) {
        return settled(actor, ui, version, form, "lecture.done.returned",
                () -> settleTopic.giveBack(actor, version, form.value().remark()));
    }

    @PostMapping("/desk/talks/topics/{version}/withdrawal")
    Answer withdraw(Actor actor, Ui ui, @PathVariable VersionId version, Form<SettleForm> form) {
        return settled(actor, ui, version, form, "lecture.done.withdrawn",
                () -> settleTopic.withdraw(actor, version, form.value().remark()));
    }

    private Answer settled(Actor actor, Ui ui, VersionId version, Form<SettleForm> form, String said, Runnable act) {
        if (form.done(act)) {
            return Redirect.to("/desk/talks/topics/" + version).saying(said);
        }
        return Html.invalid(query.page(actor, ui.locale(), version, null, form));
    }

    private Html refused(Actor actor, Ui ui, VersionId version, RuleBroken broken) {
        return Html.invalid(query.page(actor, ui.locale(), version, null,
                new Form<>(new SettleForm(null, ""), FormErrors.of(broken), java.util.Map.of())));
    }
}
