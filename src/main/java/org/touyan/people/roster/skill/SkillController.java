package org.touyan.people.roster.skill;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
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
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.LicenceId;

@Controller
class SkillController {

    /** What confirms a skill, as typed. */
    record PaperForm(@NotBlank(message = "{roster.skill.which}") String skill,
            @NotNull(message = "{roster.skill.level-missing}") @Nullable Integer level,
            @NotBlank(message = "{roster.skill.organisation-missing}") String organisation,
            @NotBlank(message = "{roster.skill.document-missing}") String document,
            @NotNull(message = "{roster.skill.day-missing}") @Nullable LocalDate day) {

        ConfirmSkill.Confirmation confirmation() {
            return new ConfirmSkill.Confirmation(skill, Objects.requireNonNull(level), organisation, document,
                    Objects.requireNonNull(day));
        }
    }

    /** A licence, as typed. */
    record LicenceForm(@NotBlank(message = "{roster.licence.kind-missing}") String kind,
            @NotBlank(message = "{roster.licence.number-missing}") String number,
            @NotBlank(message = "{roster.licence.issuer-missing}") String issuer, @Nullable LocalDate validUntil,
            String opens) {}

    private static final Form<PaperForm> NO_PAPER = new Form<>(new PaperForm("", null, "", "", null), FormErrors.none(),
            Map.of());
    private static final Form<LicenceForm> NO_LICENCE = new Form<>(new LicenceForm("", "", "", null, ""), FormErrors.none(),
            Map.of());

    private final SkillsQuery query;
    private final ConfirmSkill confirmSkill;
    private final KeepLicence keepLicence;

    SkillController(SkillsQuery query, ConfirmSkill confirmSkill, KeepLicence keepLicence) {
        this.query = query;
        this.confirmSkill = confirmSkill;
        this.keepLicence = keepLicence;
    }

    @GetMapping("/desk/people/{id}/skills")
    Html show(Actor actor, Ui ui, @PathVariable PersonId id) {
        return Html.of(query.page(actor, id, ui.locale(), NO_PAPER, NO_LICENCE));
    }

    @PostMapping("/desk/people/{id}/skills")
    Answer confirm(Actor actor, Ui ui, @PathVariable PersonId id, Form<PaperForm> form) {
        if (form.valid()) {
            try {
                confirmSkill.confirm(actor, id, form.value().confirmation());
                return done(id, "roster.skill.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, id, ui.locale(), form, NO_LICENCE));
    }

    @PostMapping("/desk/people/{id}/skills/licences")
    Answer enter(Actor actor, Ui ui, @PathVariable PersonId id, Form<LicenceForm> form) {
        if (form.valid()) {
            try {
                LicenceForm typed = form.value();
                keepLicence.enter(actor, id,
                        new KeepLicence.Licence(typed.kind(), typed.number(), typed.issuer(), typed.validUntil(), typed.opens()));
                return done(id, "roster.licence.done.entered");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, id, ui.locale(), NO_PAPER, form));
    }

    @PostMapping("/desk/people/{id}/skills/licences/{licence}/withdrawal")
    Redirect withdraw(Actor actor, @PathVariable PersonId id, @PathVariable LicenceId licence) {
        keepLicence.withdraw(actor, id, licence);
        return done(id, "roster.licence.done.withdrawn");
    }

    private static Redirect done(PersonId id, String key) {
        return Redirect.to("/desk/people/" + id + "/skills").saying(key);
    }
}
