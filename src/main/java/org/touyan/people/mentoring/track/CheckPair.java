package org.touyan.people.mentoring.track;

import java.time.Clock;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;

/** 动态跟踪: the quarterly look of the enterprise union, and what a human did when it was not smooth. */
@Component
public class CheckPair {

    private static final int LONGEST = 300;

    private record Found(UUID checkId, String answer) {}

    private final Contracts contracts;
    private final Accounts accounts;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    CheckPair(Contracts contracts, Accounts accounts, Notices notices, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.contracts = contracts;
        this.accounts = accounts;
        this.notices = notices;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Three choices and free words; trouble without a word about it is refused. */
    @Transactional
    @BusinessRule(id = "MEN-12", says = "Every pair is looked at once in mentor.check.days; trouble goes to a person of the union, who says what was done.")
    public UUID check(Actor actor, ContractId id, CheckAnswer answer, String words) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Contract contract = contracts.get(id);
        if (!contract.state().held()) {
            throw new Conflict("mentoring.check.not-active");
        }
        String said = FreeText.check(words, answer == CheckAnswer.SMOOTH ? 0 : 2, LONGEST).orRefuse("checkWords");
        UUID check = Uuid7.next();
        jdbc.sql("""
                insert into mentoring.check_up (check_id, contract_id, on_day, answer, words, by_name, at)
                values (:id, :contract, :day, :answer, :words, :by, :now)
                """).param("id", check).param("contract", id).param("day", Beijing.day(clock.instant())).param("answer", answer)
                .param("words", said).param("by", actor.name()).param("now", clock.instant()).update();
        audit.note(actor, "mentoring.pair-checked", "mentoring-contract", id, contract.path(), "answer", answer.name());
        if (answer != CheckAnswer.SMOOTH) {
            accounts.staffAlong(contract.path(), Role.TOWN_CADRE)
                    .forEach(account -> notices.send(Recipient.ofAccount(account.id()),
                            "mentoring.trouble", "mentoring.trouble/" + check + '/' + account.id().value(), contract.path(),
                            "/desk/mentoring/" + id, contract.pair().masterName(), contract.pair().apprenticeName()));
        }
        return check;
    }

    @Transactional
    public void care(Actor actor, ContractId id, UUID check, String words) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Contract contract = contracts.get(id);
        Found found = jdbc.sql("select check_id, answer from mentoring.check_up where check_id = :check and contract_id = :id")
                .param("check", check).param("id", id).query(Rows.of(Found.class)).optional()
                .orElseThrow(() -> new NotFound("check " + check));
        int done = jdbc.sql("""
                insert into mentoring.care (check_id, words, by_name, at) values (:check, :words, :by, :now) on conflict do nothing
                """).param("check", found.checkId()).param("words", FreeText.check(words, 2, LONGEST).orRefuse("careWords"))
                .param("by", actor.name()).param("now", clock.instant()).update();
        if (done == 0) {
            throw new Conflict("mentoring.care.done");
        }
        audit.note(actor, "mentoring.trouble-answered", "mentoring-contract", id, contract.path());
    }
}
