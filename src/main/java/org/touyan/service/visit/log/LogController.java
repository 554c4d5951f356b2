package org.touyan.service.visit.log;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.RequestPhotos;
import org.touyan.service.visit.gate.Gates;
import org.touyan.service.visit.matter.Matter;
import org.touyan.service.visit.matter.Matters;

/** The log, by the expert on his phone or by staff who hear it from him. */
@Controller
class LogController {

    private final LogVisit logVisit;
    private final Matters matters;
    private final Gates gates;
    private final Files files;
    private final RequestPhotos photos;

    LogController(LogVisit logVisit, Matters matters, Gates gates, Files files, RequestPhotos photos) {
        this.logVisit = logVisit;
        this.matters = matters;
        this.gates = gates;
        this.files = files;
        this.photos = photos;
    }

    @GetMapping({"/me/t/{order}/log", "/desk/orders/{order}/log"})
    Html write(Actor actor, @PathVariable OrderId order) {
        LogForm form = LogForm.fresh(UUID.randomUUID().toString());
        return Html.of(page(actor, order, form, String.valueOf(form.minutes()), "", FormErrors.none()));
    }

    @PostMapping({"/me/t/{order}/log", "/desk/orders/{order}/log"})
    Answer log(Actor actor, @PathVariable OrderId order, Form<LogForm> form) {
        if (form.valid()) {
            try {
                VisitLog what = form.value().log();
                logVisit.log(actor, order, what, files.prepare("photos", form.value().photos()));
                return Redirect.to(desk(actor) ? "/desk/orders/" + order + "/visit" : "/me").saying("visit.log.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(page(actor, order, form.value(), form.text("minutes"), form.text("heads"), form.errors()));
    }

    private LogPage page(Actor actor, OrderId order, LogForm form, String minutes, String heads, FormErrors errors) {
        Matter matter = matters.get(order);
        return new LogPage(matter, photos.of(matter.requestId()), gates.missing(order), gates.pictures(matter.requestId()), form,
                minutes, heads, errors, desk(actor));
    }

    private static boolean desk(Actor actor) {
        return !actor.is(Role.EXPERT);
    }
}
