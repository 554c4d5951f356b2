package org.touyan.outreach.workshop.advise;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Unit;
import org.touyan.foundation.paper.Draft;
import org.touyan.foundation.paper.Fact;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.PaperState;
import org.touyan.foundation.paper.PlainPaper;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Texts;
import org.touyan.outreach.workshop.AdvisorId;
import org.touyan.outreach.workshop.AdvisorState;
import org.touyan.outreach.workshop.domain.Advisor;
import org.touyan.outreach.workshop.domain.Advisors;
import org.touyan.outreach.workshop.domain.Appointment;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;

/** Issues the letter of appointment (聘书) of an advisor who has said yes: numbered, and to be verified by anybody. */
@Component
public class IssueLetter {

    public static final String MODULE = "workshop";
    private static final String KIND = "workshop-advisor";

    private final Advisors advisors;
    private final Workshops workshops;
    private final Experts experts;
    private final Organizations organizations;
    private final Register register;
    private final Texts texts;

    IssueLetter(Advisors advisors, Workshops workshops, Experts experts, Organizations organizations, Register register,
            Texts texts) {
        this.advisors = advisors;
        this.workshops = workshops;
        this.experts = experts;
        this.organizations = organizations;
        this.register = register;
        this.texts = texts;
    }

    @Transactional
    public Issued issue(Actor actor, AdvisorId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Advisor advisor = advisors.toChange(id);
        if (advisor.state() != AdvisorState.ACCEPTED) {
            throw new Conflict("workshop.letter.not-accepted");
        }
        if (register.about(MODULE, id.value()).stream().anyMatch(paper -> paper.state() == PaperState.ISSUED)) {
            throw RuleBroken.because("workshop.letter.already");
        }
        Workshop workshop = workshops.get(advisor.workshop());
        String name = experts.find(advisor.person()).map(ExpertCard::name).orElseThrow();
        Unit union = organizations.unitOf(workshop.path()).orElseThrow();
        Appointment appointment = advisor.appointment();
        List<Fact> facts = facts(workshop, name, appointment);
        var draft = new Draft(KIND, union.path(), union.name(), workshop.path(), MODULE, id.value(),
                List.of(advisor.person().value()),
                say("workshop.letter.title"), facts, appointment.untilDay());
        List<String> words = List.of(say("workshop.letter.dear", name),
                say("workshop.letter.words", workshop.card().name(), appointment.specialty()),
                say("workshop.letter.basis." + appointment.basis()));
        return register.issue(actor, draft, imprint -> new PlainPaper(imprint, words, facts,
                List.of(union.name(), workshop.site().host())));
    }

    private List<Fact> facts(Workshop workshop, String name, Appointment appointment) {
        return List.of(new Fact(say("workshop.letter.advisor"), name, Mask.name(name)),
                Fact.open(say("workshop.letter.workshop"), workshop.card().name()),
                Fact.open(say("workshop.letter.fields"),
                        appointment.fieldList().stream().map(f -> say("workshop.field." + f)).collect(Collectors.joining("、"))),
                Fact.open(say("workshop.letter.specialty"), appointment.specialty()),
                Fact.open(say("workshop.letter.term"), appointment.fromDay() + " – " + appointment.untilDay()),
                Fact.closed(say("workshop.letter.basis"), say("workshop.pay." + appointment.basis())));
    }

    private String say(String key, Object... arguments) {
        return texts.say(Locale.SIMPLIFIED_CHINESE, key, arguments);
    }
}
