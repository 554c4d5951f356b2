package org.touyan.foundation.approval.opinion;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.approval.Matter;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;

/** Hears those who have to be heard, and keeps what each has said. Nothing said is ever changed. */
@Component
public class Opinions {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Opinions(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken at {@code step}, when it is not asked, or not yet
     * @throws Conflict   when it has spoken already in this round
     */
    @Transactional
    @BusinessRule(id = "APV-4", says = "A step of a chain speaks once in a round, in its order; a no, and what is sent back, say why.")
    public void give(Actor actor, Chain chain, Matter matter, Opinion opinion) {
        Chain.Step step = chain.steps().stream().filter(s -> s.code().equals(opinion.step())).findFirst()
                .orElseThrow(() -> RuleBroken.at("step", "approval.opinion.step"));
        actor.require(step.role());
        List<Given> round = thisRound(matter);
        if (round.stream().anyMatch(g -> g.step().equals(step.code()))) {
            throw new Conflict("approval.opinion.already");
        }
        if (chain.inOrder() && !agreed(round).containsAll(before(chain, step))) {
            throw RuleBroken.at("step", "approval.opinion.order");
        }
        keep(actor, matter, opinion, round(matter));
        audit.note(actor, "opinion.given", matter.kind(), matter.id(), matter.path(), "step", step.code(), "verdict",
                opinion.verdict().name());
    }

    /** Everything said about a matter, the first first; for use within a transaction. */
    public List<Given> of(Matter matter) {
        return jdbc.sql("""
                select round, step, verdict, words, given_by_name, given_role, at
                from approval.opinion
                where matter_kind = :kind and matter_id = :matter
                order by round, at, opinion_id
                """)
                .param("kind", matter.kind())
                .param("matter", matter.id())
                .query(Rows.of(Given.class))
                .list();
    }

    /** The steps that have said yes in the present round; for use within a transaction. */
    public Set<String> agreed(Matter matter) {
        return agreed(thisRound(matter));
    }

    private List<Given> thisRound(Matter matter) {
        int round = round(matter);
        return of(matter).stream().filter(g -> g.round() == round).toList();
    }

    /** What was sent back begins another round. */
    private int round(Matter matter) {
        return 1 + (int) of(matter).stream().filter(g -> g.verdict() == Verdict.RETURNED).count();
    }

    private static Set<String> agreed(List<Given> round) {
        return round.stream().filter(Given::agrees).map(Given::step).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> before(Chain chain, Chain.Step step) {
        return chain.steps().stream().takeWhile(s -> !s.code().equals(step.code())).map(Chain.Step::code).toList();
    }

    private void keep(Actor actor, Matter matter, Opinion opinion, int round) {
        jdbc.sql("""
                insert into approval.opinion (opinion_id, matter_kind, matter_id, org_path, round, step, verdict, words, given_by,
                  given_by_name, given_role, at)
                values (:id, :kind, :matter, :path, :round, :step, :verdict, :words, :by, :name, :role, :at)
                """)
                .param("id", Uuid7.next())
                .param("kind", matter.kind())
                .param("matter", matter.id())
                .param("path", matter.path())
                .param("round", round)
                .param("step", opinion.step())
                .param("verdict", opinion.verdict())
                .param("words", opinion.words())
                .param("by", actor.account())
                .param("name", actor.name())
                .param("role", actor.role())
                .param("at", clock.instant())
                .update();
    }
}
