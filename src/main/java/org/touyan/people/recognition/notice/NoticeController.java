package org.touyan.people.recognition.notice;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.recognition.NoticeId;
import org.touyan.people.recognition.domain.Quota;

@Controller
class NoticeController {

    private static final String SHARE = "percent-";

    private final AnnounceNotice announceNotice;
    private final CorrectNotice correctNotice;
    private final NoticePages pages;

    NoticeController(AnnounceNotice announceNotice, CorrectNotice correctNotice, NoticePages pages) {
        this.announceNotice = announceNotice;
        this.correctNotice = correctNotice;
        this.pages = pages;
    }

    @GetMapping("/desk/honours/notices/new")
    Html fresh(Actor actor, Ui ui, @RequestParam(required = false) @Nullable NoticeId like) {
        return Html.of(pages.fresh(actor, ui.locale(), like));
    }

    @PostMapping("/desk/honours/notices")
    Answer announce(Actor actor, Ui ui, Form<NoticeForm> form, @RequestParam Map<String, String> typed) {
        Set<Quota> quotas = quotas(typed, form.errors());
        if (form.valid()) {
            try {
                NoticeId id = announceNotice.announce(actor, form.value().text(quotas));
                return Redirect.to("/desk/honours/notices/" + id).saying("recognition.notice.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(pages.again(actor, ui.locale(), null, form, typed));
    }

    @GetMapping("/desk/honours/notices/{id}")
    Html show(Actor actor, Ui ui, @PathVariable NoticeId id) {
        return Html.of(pages.of(actor, ui.locale(), id));
    }

    @GetMapping("/desk/honours/notices/{id}/correction")
    Html correction(Actor actor, Ui ui, @PathVariable NoticeId id) {
        return Html.of(pages.correction(actor, ui.locale(), id));
    }

    @PostMapping("/desk/honours/notices/{id}/correction")
    Answer correct(Actor actor, Ui ui, @PathVariable NoticeId id, Form<NoticeForm> form,
            @RequestParam Map<String, String> typed) {
        Set<Quota> quotas = quotas(typed, form.errors());
        if (form.valid()) {
            try {
                correctNotice.correct(actor, id, form.value().text(quotas));
                return Redirect.to("/desk/honours/notices/" + id).saying("recognition.notice.corrected");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(pages.again(actor, ui.locale(), id, form, typed));
    }

    private static Set<Quota> quotas(Map<String, String> typed, FormErrors errors) {
        Set<Quota> quotas = new HashSet<>();
        typed.forEach((field, text) -> {
            if (field.startsWith(SHARE) && !text.isBlank()) {
                if (text.strip().matches("[0-9]{1,3}")) {
                    quotas.add(new Quota(field.substring(SHARE.length()), Integer.parseInt(text.strip())));
                } else {
                    errors.add(field, "recognition.notice.percent");
                }
            }
        });
        return quotas;
    }
}
