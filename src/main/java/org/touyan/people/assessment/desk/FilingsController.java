package org.touyan.people.assessment.desk;

import java.time.Clock;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.StaffId;
import org.touyan.people.assessment.filing.ApplyFiling;
import org.touyan.people.assessment.filing.KeepScope;
import org.touyan.people.assessment.filing.KeepStaff;
import org.touyan.people.assessment.filing.StepFiling;

/** The filings of all companies, for the officer; the filing of one, for himself and for the company. */
@Controller
class FilingsController {

    private static final String DESK = "/desk/assessment/filings/{filing}";
    private static final String OWN = "/org/assessment/filings/{filing}";

    private final FilingsQuery filings;
    private final FilingQuery query;
    private final ApplyFiling applyFiling;
    private final StepFiling stepFiling;
    private final KeepScope keepScope;
    private final KeepStaff keepStaff;
    private final Clock clock;

    FilingsController(FilingsQuery filings, FilingQuery query, ApplyFiling applyFiling, StepFiling stepFiling,
            KeepScope keepScope,
            KeepStaff keepStaff, Clock clock) {
        this.filings = filings;
        this.query = query;
        this.applyFiling = applyFiling;
        this.stepFiling = stepFiling;
        this.keepScope = keepScope;
        this.keepStaff = keepStaff;
        this.clock = clock;
    }

    @GetMapping("/desk/assessment")
    Html list(Actor actor, Ui ui, Form<AsOf> form) {
        return Html.of(filings.page(actor, ui, form));
    }

    @GetMapping({"/desk/assessment/filings/new", "/org/assessment/new"})
    Html fresh(Actor actor) {
        actor.require(Role.CITY_STAFF, Role.ENTERPRISE_UNION);
        return Html.of(new ApplyPage(own(actor), FilingForm.blank(Beijing.day(clock.instant()))));
    }

    @PostMapping({"/desk/assessment/filings/new", "/org/assessment/new"})
    Answer apply(Actor actor, Form<FilingForm> form) {
        if (form.valid()) {
            try {
                FilingForm typed = form.value();
                FilingId id = applyFiling.apply(actor, typed.company(), typed.theOffice(), typed.theDay());
                return Redirect.to(self(actor, id)).saying("assessment.saved");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(new ApplyPage(own(actor), form));
    }

    @GetMapping({DESK, OWN})
    Html show(Actor actor, @PathVariable FilingId filing) {
        return Html.of(query.page(actor, filing, null));
    }

    @PostMapping(DESK + "/steps")
    Answer step(Actor actor, @PathVariable FilingId filing, Form<FilingForm> form) {
        FilingForm typed = form.value();
        return tried(actor, filing, form,
                () -> stepFiling.step(actor, filing, typed.theAct(), typed.theDay(), typed.words()));
    }

    @PostMapping(DESK + "/filed")
    Answer file(Actor actor, @PathVariable FilingId filing, Form<FilingForm> form) {
        return tried(actor, filing, form, () -> stepFiling.file(actor, filing, form.value().filed()));
    }

    @PostMapping({DESK + "/scope", OWN + "/scope"})
    Answer scope(Actor actor, @PathVariable FilingId filing, Form<FilingForm> form) {
        FilingForm typed = form.value();
        return tried(actor, filing, form, () -> keepScope.occupation(actor, filing, typed.occupation(), typed.theHighest()));
    }

    @PostMapping({DESK + "/staff", OWN + "/staff"})
    Answer staff(Actor actor, @PathVariable FilingId filing, Form<FilingForm> form) {
        FilingForm typed = form.value();
        return tried(actor, filing, form,
                () -> keepStaff.enter(actor, filing, typed.theKind(), typed.staffName(), typed.cardNo(), typed.identity()));
    }

    @PostMapping({DESK + "/staff/{staff}/leaving", OWN + "/staff/{staff}/leaving"})
    Redirect leave(Actor actor, @PathVariable FilingId filing, @PathVariable StaffId staff) {
        keepStaff.leave(actor, filing, staff);
        return Redirect.to(self(actor, filing)).saying("assessment.saved");
    }

    @PostMapping({DESK + "/sites", OWN + "/sites"})
    Answer site(Actor actor, @PathVariable FilingId filing, Form<FilingForm> form) {
        FilingForm typed = form.value();
        return tried(actor, filing, form,
                () -> keepScope.site(actor, filing, typed.siteName(), typed.address(), typed.theSeats()));
    }

    private Answer tried(Actor actor, FilingId filing, Form<FilingForm> form, Runnable act) {
        if (form.done(act)) {
            return Redirect.to(self(actor, filing)).saying("assessment.saved");
        }
        return Html.invalid(query.page(actor, filing, form));
    }

    private static boolean own(Actor actor) {
        return actor.is(Role.ENTERPRISE_UNION);
    }

    private static String self(Actor actor, FilingId id) {
        return (own(actor) ? "/org/assessment/filings/" : "/desk/assessment/filings/") + id;
    }
}
