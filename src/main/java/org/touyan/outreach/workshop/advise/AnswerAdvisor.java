package org.touyan.outreach.workshop.advise;

import java.time.Clock;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.paper.PaperState;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.outreach.workshop.AdvisorId;
import org.touyan.outreach.workshop.domain.Advisor;
import org.touyan.outreach.workshop.domain.AdvisorAct;
import org.touyan.outreach.workshop.domain.Advisors;

/** Yes or no to an appointment: by whoever was asked, or by staff to whom he said so on the phone; later, its end. */
@Component
public class AnswerAdvisor {

    private final Advisors advisors;
    private final Register register;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerAdvisor(Advisors advisors, Register register, AuditTrail audit, Clock clock) {
        this.advisors = advisors;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void accept(Actor actor, AdvisorId id) {
        change(actor, id, AdvisorAct.ACCEPT, "workshop.advisor-accepted", advisor -> advisor.accept(actor, clock.instant()));
    }

    @BusinessRule(id = "WSP-4", says = "To advise a workshop may be declined without a reason; no list and no figure shows that it was.", source = "志愿服务条例第二十五条")
    @Transactional
    public void decline(Actor actor, AdvisorId id) {
        change(actor, id, AdvisorAct.DECLINE, "workshop.advisor-declined", advisor -> advisor.decline(actor, clock.instant()));
    }

    /** The question is taken back, or the appointment is over: its letter still certifies what was. */
    @Transactional
    public void end(Actor actor, AdvisorId id) {
        change(actor, id, AdvisorAct.END, "workshop.advisor-ended", advisor -> advisor.end(actor, clock.instant()));
        register.about(IssueLetter.MODULE, id.value()).stream().filter(paper -> paper.state() == PaperState.ISSUED)
                .forEach(paper -> register.ended(actor, paper.paperId(), Beijing.day(clock.instant())));
    }

    private void change(Actor actor, AdvisorId id, AdvisorAct step, String act, Consumer<Advisor> how) {
        Advisor.STEPS.refuseOthers(step, actor.role());
        Advisor advisor = advisors.toChange(id);
        how.accept(advisor);
        advisors.save(advisor);
        audit.note(actor, act, "workshop-advisor", id, advisor.path());
    }
}
