package org.touyan.outreach.lecture.org;

import java.time.Clock;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.outreach.lecture.GroupId;
import org.touyan.outreach.lecture.TalkId;
import org.touyan.outreach.lecture.settle.SettleBooking;
import org.touyan.outreach.lecture.shift.LogShiftTalk;
import org.touyan.outreach.lecture.shift.OpenGroup;
import org.touyan.outreach.lecture.shift.UnionForm;
import org.touyan.outreach.lecture.shift.WhyForm;
import org.touyan.service.request.RequestId;

@Controller
class OrgTalksController {

    record ConsentForm(String consentBy) {}

    record GroupForm(String name) {}

    private static final String HOME = "/org/talks";

    private final OrgTalksQuery query;
    private final SettleBooking settle;
    private final LogShiftTalk log;
    private final OpenGroup groups;
    private final Clock clock;

    OrgTalksController(OrgTalksQuery query, SettleBooking settle, LogShiftTalk log, OpenGroup groups, Clock clock) {
        this.query = query;
        this.settle = settle;
        this.log = log;
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping(HOME)
    Html show(Actor actor) {
        return Html.of(query.page(actor, UnionForm.blank(), "", FormErrors.none(), ""));
    }

    @PostMapping(HOME + "/{request}/consent")
    Answer consent(Actor actor, @PathVariable RequestId request, Form<ConsentForm> form) {
        if (form.valid()) {
            try {
                settle.consent(actor, request, form.value().consentBy(), Beijing.day(clock.instant()), "");
                return Redirect.to(HOME).saying("lecture.done.consented");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, UnionForm.blank(), "", form.errors().ofLine(request), ""));
    }

    @PostMapping(HOME + "/lines")
    Answer write(Actor actor, Form<UnionForm> form) {
        if (form.valid()) {
            try {
                log.byUnion(actor, query.body(actor), form.value().line());
                return Redirect.to(HOME).saying("lecture.shift.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, form, "", form.errors(), ""));
    }

    @PostMapping(HOME + "/lines/{talk}/void")
    Answer takeBack(Actor actor, @PathVariable TalkId talk, Form<WhyForm> form) {
        if (form.valid()) {
            try {
                log.takeBack(actor, talk, form.value().why());
                return Redirect.to(HOME).saying("lecture.done.noted");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, UnionForm.blank(), "", form.errors().ofLine(talk), form.value().why()));
    }

    @PostMapping(HOME + "/groups")
    Answer open(Actor actor, Form<GroupForm> form) {
        if (form.valid()) {
            try {
                groups.open(actor, form.value().name());
                return Redirect.to(HOME).saying("lecture.done.group");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, UnionForm.blank(), form.value().name(), form.errors(), ""));
    }

    @PostMapping(HOME + "/groups/{group}/end")
    Redirect close(Actor actor, @PathVariable GroupId group) {
        groups.close(actor, group);
        return Redirect.to(HOME).saying("lecture.done.noted");
    }
}
