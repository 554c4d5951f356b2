package org.touyan.people.roster.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.team.JoinTeam;

@Controller
class BaseController {

    private static final Pattern PATH = Pattern.compile("/([0-9a-z]+/)+");
    private static final String LIST = "/desk/bases";

    private final OpenBase openBase;
    private final SitDuty sitDuty;
    private final JoinTeam names;
    private final BasesQuery query;

    BaseController(OpenBase openBase, SitDuty sitDuty, JoinTeam names, BasesQuery query) {
        this.openBase = openBase;
        this.sitDuty = sitDuty;
        this.names = names;
        this.query = query;
    }

    @GetMapping(LIST)
    Html all(Actor actor, Ui ui) {
        return Html.of(query.all(actor, ui.locale(), null));
    }

    @PostMapping(LIST)
    Answer open(Actor actor, Ui ui, Form<BaseForm> form) {
        if (form.valid()) {
            try {
                String slug = form.value().slug();
                BaseId id = openBase.open(actor, house(form.value()), slug.isEmpty() ? null : slug);
                return Redirect.to(LIST + "/" + id).saying("roster.base.done.opened");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.all(actor, ui.locale(), form));
    }

    @GetMapping("/desk/bases/{id}")
    Html one(Actor actor, Ui ui, @PathVariable BaseId id, @RequestParam(defaultValue = "") String week) {
        return Html.of(query.one(actor, ui.locale(), id, day(week), null, null));
    }

    @GetMapping("/desk/bases/{id}/week")
    Html sheet(Actor actor, Ui ui, @PathVariable BaseId id, @RequestParam(defaultValue = "") String week) {
        return Html.of(query.sheet(actor, ui.locale(), id, day(week)));
    }

    @PostMapping("/desk/bases/{id}")
    Answer describe(Actor actor, Ui ui, @PathVariable BaseId id, Form<BaseForm> form) {
        if (form.valid()) {
            try {
                openBase.describe(actor, id, house(form.value()));
                return Redirect.to(LIST + "/" + id).saying("roster.base.done.described");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.one(actor, ui.locale(), id, null, null, form));
    }

    @PostMapping("/desk/bases/{id}/end")
    Redirect close(Actor actor, @PathVariable BaseId id) {
        openBase.close(actor, id);
        return Redirect.to(LIST).saying("roster.base.done.closed");
    }

    @PostMapping("/desk/bases/{id}/duties")
    Answer assign(Actor actor, Ui ui, @PathVariable BaseId id, Form<DutyForm> form) {
        DutyForm typed = form.value();
        if (form.valid()) {
            try {
                LocalDate day = Objects.requireNonNull(typed.day());
                sitDuty.assign(actor, id, names.named(typed.who()), day, Objects.requireNonNull(typed.half()));
                return Redirect.to(LIST + "/" + id + "?week=" + day).saying("roster.base.done.assigned");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.one(actor, ui.locale(), id, typed.day(), form, null));
    }

    @PostMapping("/desk/bases/duties/{duty}/end")
    Redirect release(Actor actor, @PathVariable DutyId duty) {
        return Redirect.to(LIST + "/" + sitDuty.release(actor, duty)).saying("roster.base.done.released");
    }

    private static House house(BaseForm form) {
        if (!PATH.matcher(form.path()).matches()) {
            throw RuleBroken.at("path", "roster.person.unit");
        }
        return new House(form.name(), new OrgPath(form.path()), form.town(), form.place(), form.hours(), form.keeper(),
                form.services());
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            var missing = new NotFound("week " + typed);
            missing.addSuppressed(noDay);
            throw missing;
        }
    }
}
