package org.touyan.foundation.notification.inbox;

import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.notification.MessageId;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.ui.Pager;

/** The same inbox at the desk and on an expert's phone. */
@Controller
class InboxController {

    private static final int ON_A_PAGE = 30;
    private static final String DESK = "/desk/inbox";
    private static final String ME = "/me/inbox";

    private final InboxQuery inbox;
    private final ReadMessages readMessages;
    private final MailAddress mailAddress;

    InboxController(InboxQuery inbox, ReadMessages readMessages, MailAddress mailAddress) {
        this.inbox = inbox;
        this.readMessages = readMessages;
        this.mailAddress = mailAddress;
    }

    @GetMapping(DESK)
    Html desk(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Html.of(page(DESK, view(DESK, actor, page, mailAddress.current(actor), FormErrors.none())));
    }

    @GetMapping(ME)
    Html me(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Html.of(page(ME, view(ME, actor, page, mailAddress.current(actor), FormErrors.none())));
    }

    @GetMapping(DESK + "/{id}")
    Redirect openAtDesk(Actor actor, @PathVariable MessageId id) {
        return Redirect.to(readMessages.open(actor, id).orElse(DESK));
    }

    @GetMapping(ME + "/{id}")
    Redirect openOnPhone(Actor actor, @PathVariable MessageId id) {
        return Redirect.to(readMessages.open(actor, id).orElse(ME));
    }

    @PostMapping(DESK + "/reading")
    Redirect readAllAtDesk(Actor actor) {
        readMessages.all(actor);
        return Redirect.to(DESK);
    }

    @PostMapping(ME + "/reading")
    Redirect readAllOnPhone(Actor actor) {
        readMessages.all(actor);
        return Redirect.to(ME);
    }

    @PostMapping(DESK + "/mail")
    Answer mailAtDesk(Actor actor, @RequestParam(defaultValue = "") String mail) {
        return changeMail(DESK, actor, mail.strip());
    }

    @PostMapping(ME + "/mail")
    Answer mailOnPhone(Actor actor, @RequestParam(defaultValue = "") String mail) {
        return changeMail(ME, actor, mail.strip());
    }

    private Answer changeMail(String base, Actor actor, String mail) {
        try {
            mailAddress.change(actor, mail);
        } catch (RuleBroken broken) {
            return Html.invalid(page(base, view(base, actor, 1, mail, FormErrors.of(broken))));
        }
        return Redirect.to(base).saying(mail.isEmpty() ? "notification.inbox.mail.removed" : "notification.inbox.mail.saved");
    }

    private InboxView view(String base, Actor actor, int page, String mail, FormErrors errors) {
        UUID account = Objects.requireNonNull(actor.account(), "an inbox without an account");
        var pager = new Pager(Math.clamp(page, 1, 10_000), ON_A_PAGE, inbox.total(account));
        return new InboxView(base, inbox.rows(account, pager), pager, mailAddress.offered() ? mail : null, errors);
    }

    private static Page page(String base, InboxView view) {
        return base.equals(DESK) ? new DeskInboxPage(view) : new MyInboxPage(view);
    }
}
