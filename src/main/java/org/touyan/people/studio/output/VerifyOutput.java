package org.touyan.people.studio.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.studio.OutputId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;

/** Compares an output with its proof, says what the register of patents says, or takes out what was wrong. */
@Component
public class VerifyOutput {

    private record Entered(StudioId holderId, String kind, String title, UUID enteredBy, boolean verified, boolean withdrawn) {}

    private static final int WORDS = 300;
    private static final int SOURCE = 120;

    private final Studios studios;
    private final StudioTrail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    VerifyOutput(Studios studios, StudioTrail trail, JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    @BusinessRule(id = "STU-9", says = "An output counts once somebody else than whoever entered it has compared it with its proof.")
    public void verify(Actor actor, OutputId id) {
        actor.require(Role.CITY_STAFF);
        Entered output = get(id);
        if (output.verified() || output.withdrawn()) {
            throw new Conflict("studio.output.settled");
        }
        if (output.enteredBy().equals(actor.account())) {
            throw RuleBroken.because("studio.output.same-person");
        }
        jdbc.sql("update studio.output set verified_by = :by, verified_by_name = :name, verified_at = :now where output_id = :id")
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .param("id", id)
                .update();
        note(actor, "output-verified", output);
    }

    @Transactional
    public void withdraw(Actor actor, OutputId id, String why) {
        actor.require(Role.CITY_STAFF);
        Entered output = get(id);
        if (output.withdrawn()) {
            throw new Conflict("studio.output.settled");
        }
        jdbc.sql("update studio.output set withdrawn_at = :now, withdrawn_why = :why where output_id = :id")
                .param("now", clock.instant())
                .param("why", FreeText.check(why, 2, WORDS).orRefuse("why-" + id))
                .param("id", id)
                .update();
        note(actor, "output-withdrawn", output);
    }

    /** @param source where the register was read */
    @Transactional
    public void state(Actor actor, OutputId id, LegalState state, LocalDate asOf, String source) {
        actor.require(Role.CITY_STAFF);
        Entered output = get(id);
        if (!output.kind().equals(OutputKind.PATENT.name())) {
            throw new Conflict("studio.output.no-patent");
        }
        if (asOf.isAfter(Beijing.day(clock.instant()))) {
            throw RuleBroken.at("asOf-" + id, "studio.output.later");
        }
        int added = jdbc.sql("""
                insert into studio.legal_state (output_id, as_of, state, source, entered_by_name, entered_at)
                values (:id, :asOf, :state, :source, :name, :now)
                on conflict do nothing
                """)
                .param("id", id)
                .param("asOf", asOf)
                .param("state", state)
                .param("source", FreeText.check(source, 2, SOURCE).orRefuse("source-" + id))
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
        if (added == 0) {
            throw RuleBroken.at("asOf-" + id, "studio.output.state-twice");
        }
        note(actor, "patent-" + state.name().toLowerCase(java.util.Locale.ROOT), output);
    }

    private void note(Actor actor, String act, Entered output) {
        Studio studio = studios.get(output.holderId());
        trail.note(actor, act, studio, output.title());
    }

    private Entered get(OutputId id) {
        return jdbc.sql("""
                select holder_id, kind, title, entered_by, verified_at is not null as verified, withdrawn_at is not null as withdrawn
                from studio.output where output_id = :id and studio.sees(holder_id)
                """)
                .param("id", id)
                .query(Rows.of(Entered.class))
                .optional()
                .orElseThrow(() -> new NotFound("output " + id));
    }
}
