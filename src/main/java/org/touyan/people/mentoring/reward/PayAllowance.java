package org.touyan.people.mentoring.reward;

import java.time.Clock;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.ContractState;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;

/** Puts what is paid on the list, and who has signed for it. */
@Component
public class PayAllowance {

    private static final int LONGEST = 60;
    private static final int LONGEST_BASIS = 100;
    private static final long MOST = 100_000_000;

    private final Contracts contracts;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    PayAllowance(Contracts contracts, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.contracts = contracts;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param period a year, or a month of one */
    @Transactional
    @BusinessRule(id = "MEN-15", says = "A reward is paid once an apprentice; the subsidy of the apprenticeship scheme once a person and year, under its reference.", source = "关于全面推行中国特色企业新型学徒制 加强技能人才培养的指导意见（2021）")
    public UUID enter(Actor actor, ContractId id, AllowanceKind kind, String period, long fen, String basis, String payer) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Contract contract = contracts.toChange(id);
        if (!period.matches("[0-9]{4}(-(0[1-9]|1[0-2]))?")) {
            throw RuleBroken.at("period", "mentoring.allowance.period");
        }
        if (fen < 1 || fen > MOST) {
            throw RuleBroken.at("amount", "mentoring.money.range");
        }
        if (contract.result().signedOn() == null
                || (kind == AllowanceKind.REWARD && contract.state() != ContractState.GRADUATED)) {
            throw RuleBroken.at("allowanceKind", "mentoring.allowance.early");
        }
        if (kind == AllowanceKind.SUBSIDY) {
            refuseTwice(contract, period);
        }
        UUID allowance = Uuid7.next();
        int entered = jdbc.sql("""
                insert into mentoring.allowance (allowance_id, contract_id, kind, period, amount_fen, basis, payer, entered_by_name, entered_at)
                values (:id, :contract, :kind, :period, :fen, :basis, :payer, :by, :now)
                on conflict do nothing
                """).param("id", allowance).param("contract", id).param("kind", kind).param("period", period).param("fen", fen)
                .param("basis", FreeText.check(basis, 2, LONGEST_BASIS).orRefuse("basis"))
                .param("payer", FreeText.check(payer, 2, LONGEST).orRefuse("payer")).param("by", actor.name())
                .param("now", clock.instant()).update();
        if (entered == 0) {
            throw RuleBroken.at("period", "mentoring.allowance.twice");
        }
        audit.note(actor, "mentoring.allowance-entered", "mentoring-contract", id, contract.path(), "kind", kind.name());
        return allowance;
    }

    /** 签收: it has reached whoever it is for. */
    @Transactional
    public void receive(Actor actor, UUID allowance, String signedBy) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        ContractId id = jdbc.sql("select contract_id from mentoring.allowance where allowance_id = :id").param("id", allowance)
                .query(Rows.of(ContractId.class)).optional().orElseThrow(() -> new NotFound("allowance " + allowance));
        Contract contract = contracts.get(id);
        int received = jdbc.sql("""
                insert into mentoring.receipt (allowance_id, received_on, signed_by, entered_by_name, at)
                values (:id, :day, :signed, :by, :now) on conflict do nothing
                """).param("id", allowance).param("day", Beijing.day(clock.instant()))
                .param("signed", PersonName.check(signedBy).orRefuse("signedBy")).param("by", actor.name())
                .param("now", clock.instant()).update();
        if (received == 0) {
            throw new Conflict("mentoring.allowance.received");
        }
        audit.note(actor, "mentoring.allowance-received", "mentoring-contract", id, contract.path());
    }

    private void refuseTwice(Contract contract, String period) {
        if (contract.origin().schemeRef().isEmpty()) {
            throw RuleBroken.at("allowanceKind", "mentoring.allowance.scheme");
        }
        if (jdbc.sql("""
                select exists (select 1 from mentoring.allowance a join mentoring.contract o on o.contract_id = a.contract_id
                  where a.kind = 'SUBSIDY' and left(a.period, 4) = left(:period, 4) and o.apprentice_print = :print)
                """).param("period", period).param("print", contract.pair().apprenticePrint()).query(Boolean.class).single()) {
            throw RuleBroken.at("period", "mentoring.allowance.subsidy-twice");
        }
    }
}
