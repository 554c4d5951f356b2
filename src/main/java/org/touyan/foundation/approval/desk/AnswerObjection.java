package org.touyan.foundation.approval.desk;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.approval.ObjectionAnswered;
import org.touyan.foundation.approval.ObjectionId;
import org.touyan.foundation.approval.PostingId;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/** Answers an objection, once. */
@Component
public class AnswerObjection {

    private static final int ANSWER = 1000;

    private final PostingDeskQuery query;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AnswerObjection(PostingDeskQuery query, JdbcClient jdbc, AuditTrail audit, ApplicationEventPublisher facts, Clock clock) {
        this.query = query;
        this.jdbc = jdbc;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws Conflict when a colleague has answered already */
    @Transactional
    public void answer(Actor actor, PostingId id, ObjectionId objection, String answer) {
        actor.require(Role.CITY_STAFF);
        PostedMatter posted = query.matter(id);
        another(actor, posted, objection);
        int answered = jdbc.sql("""
                update approval.objection
                set answer = :answer, answered_by = :by, answered_by_name = :name, answered_at = :now
                where objection_id = :objection and posting_id = :id and answered_at is null
                """)
                .param("answer", FreeText.check(answer, 2, ANSWER).orRefuse("answer-" + objection))
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .param("objection", objection)
                .param("id", id)
                .update();
        if (answered == 0) {
            throw new Conflict("approval.objection.answered");
        }
        audit.note(actor, "posting.answered", posted.matterKind(), posted.matterId(), posted.orgPath());
        facts.publishEvent(new ObjectionAnswered(id, posted.matterKind(), posted.matterId()));
    }

    @BusinessRule(id = "APV-5", says = "Where the kind of matter asks for it, an objection is answered by somebody else than who put the matter on notice.")
    private static void another(Actor actor, PostedMatter posted, ObjectionId objection) {
        if (!posted.isAnsweredBy(actor)) {
            throw RuleBroken.at("answer-" + objection, "approval.objection.another");
        }
    }
}
