package org.touyan.people.mentoring.track;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.storage.Picture;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.domain.Party;
import org.touyan.people.mentoring.draft.Parties;

/** The logbook: one of the two writes what was taught, the other signs it off. */
@Component
public class WriteLog {

    private static final int LONGEST = 300;
    private static final int LONGEST_REMARK = 200;
    private static final int SHORTEST_LESSON = 10;
    private static final int LONGEST_LESSON = 720;

    private final Contracts contracts;
    private final Proofs proofs;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    WriteLog(Contracts contracts, Proofs proofs, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.contracts = contracts;
        this.proofs = proofs;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public UUID write(Actor actor, ContractId id, LocalDate day, int minutes, String words) {
        return write(actor, id, day, minutes, words, List.of());
    }

    /** @param photos of what was taught; none is asked for */
    @Transactional
    public UUID write(Actor actor, ContractId id, LocalDate day, int minutes, String words, List<Picture> photos) {
        Party party = oneOfTheTwo(actor);
        Contract contract = contracts.get(id);
        if (!contract.state().held()) {
            throw new Conflict("mentoring.log.not-active");
        }
        LocalDate today = Beijing.day(clock.instant());
        if (day.isAfter(today) || day.isBefore(contract.span().fromDay())) {
            throw RuleBroken.at("day", "mentoring.log.day");
        }
        if (minutes < SHORTEST_LESSON || minutes > LONGEST_LESSON) {
            throw RuleBroken.at("minutes", "mentoring.log.minutes", SHORTEST_LESSON, LONGEST_LESSON);
        }
        UUID log = Uuid7.next();
        jdbc.sql("""
                insert into mentoring.log (log_id, contract_id, day, words, minutes, by_party, by_name, at)
                values (:id, :contract, :day, :words, :minutes, :party, :by, :now)
                """).param("id", log).param("contract", id).param("day", day)
                .param("words", FreeText.check(words, 2, LONGEST).orRefuse("logWords")).param("minutes", minutes)
                .param("party", party).param("by", name(contract, party)).param("now", clock.instant()).update();
        proofs.keep(actor, contract, Proofs.What.LOG, log, photos);
        audit.note(actor, "mentoring.log-written", "mentoring-contract", id, contract.path());
        return log;
    }

    @Transactional
    @BusinessRule(id = "MEN-11", says = "A line of the logbook counts when the other side has signed it off.")
    public void sign(Actor actor, ContractId id, UUID log, String words) {
        Party party = oneOfTheTwo(actor);
        Contract contract = contracts.get(id);
        String writer = jdbc.sql("select by_party from mentoring.log where log_id = :log and contract_id = :id").param("log", log)
                .param("id", id).query(String.class).optional().orElseThrow(() -> new NotFound("line " + log));
        if (writer.equals(party.name())) {
            throw RuleBroken.because("mentoring.log.own");
        }
        int signed = jdbc.sql("""
                insert into mentoring.log_sign (log_id, party, words, by_name, at) values (:log, :party, :words, :by, :now)
                on conflict do nothing
                """).param("log", log).param("party", party)
                .param("words", FreeText.check(words, 0, LONGEST_REMARK).orRefuse("remark")).param("by", name(contract, party))
                .param("now", clock.instant()).update();
        if (signed == 0) {
            throw new Conflict("mentoring.log.signed");
        }
        audit.note(actor, "mentoring.log-signed", "mentoring-contract", id, contract.path());
    }

    private static Party oneOfTheTwo(Actor actor) {
        actor.require(Role.EXPERT, Role.ASKER);
        return Parties.of(actor);
    }

    private static String name(Contract contract, Party party) {
        return party == Party.MASTER ? contract.pair().masterName() : contract.pair().apprenticeName();
    }
}
