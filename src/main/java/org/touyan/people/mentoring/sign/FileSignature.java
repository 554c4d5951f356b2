package org.touyan.people.mentoring.sign;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.ContractAct;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.domain.Party;
import org.touyan.people.mentoring.draft.ContractTexts;

/** Signing on paper: one person files the scan, another holds the paper against it. */
@Component
public class FileSignature {

    public static final String KIND = "mentoring-signature";

    private record Filed(ContractId contractId, int textNo, Party party, @Nullable UUID filedBy) {}

    private final Contracts contracts;
    private final ContractTexts texts;
    private final Completion completion;
    private final Files files;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    FileSignature(Contracts contracts, ContractTexts texts, Completion completion, Files files, JdbcClient jdbc, AuditTrail audit,
            Clock clock) {
        this.contracts = contracts;
        this.texts = texts;
        this.completion = completion;
        this.files = files;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param pages prepared before, outside the transaction */
    @Transactional
    public UUID file(Actor actor, ContractId id, Party party, String name, List<Picture> pages) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Contract contract = contracts.toChange(id);
        int textNo = contract.textToSign(actor, ContractAct.FILE);
        completion.refuseOutOfTurn(id, textNo, party);
        if (pages.isEmpty()) {
            throw RuleBroken.at("pages", "mentoring.paper.pages");
        }
        UUID signature = Uuid7.next();
        String evidence = pages.stream().map(page -> "scan:" + page.sha256()).collect(Collectors.joining(" "));
        jdbc.sql("""
                insert into mentoring.signature (signature_id, contract_id, text_no, party, how, name, sha256, evidence, filed_by,
                  filed_by_name, at)
                values (:id, :contract, :no, :party, 'PAPER', :name, :sha256, :evidence, :by, :byName, :now)
                """).param("id", signature).param("contract", id).param("no", textNo).param("party", party)
                .param("name", PersonName.check(name).orRefuse("signer")).param("sha256", texts.get(id, textNo).sha256())
                .param("evidence", evidence).param("by", actor.account()).param("byName", actor.name())
                .param("now", clock.instant())
                .update();
        pages.forEach(page -> files.store(actor, KIND, signature, contract.path(), page));
        audit.note(actor, "mentoring.signature-filed", "mentoring-contract", id, contract.path(), "party", party.name());
        return signature;
    }

    @Transactional
    @BusinessRule(id = "MEN-10", says = "A signature on paper counts when a second person has held the paper against its scan.")
    public void verify(Actor actor, UUID signature) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Filed filed = jdbc.sql(
                "select contract_id, text_no, party, filed_by from mentoring.signature where signature_id = :id and how = 'PAPER'")
                .param("id", signature).query(Rows.of(Filed.class)).optional()
                .orElseThrow(() -> new NotFound("signature " + signature));
        Contract contract = contracts.toChange(filed.contractId());
        UUID account = Objects.requireNonNull(actor.account());
        if (account.equals(filed.filedBy())) {
            throw RuleBroken.because("mentoring.paper.second-person");
        }
        if (filed.party() == Party.WITNESS) {
            actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        }
        int seen = jdbc.sql("""
                insert into mentoring.seen (signature_id, by_account, by_name, at) values (:id, :by, :name, :now) on conflict do nothing
                """).param("id", signature).param("by", account).param("name", actor.name()).param("now", clock.instant())
                .update();
        if (seen == 0) {
            throw new Conflict("mentoring.paper.seen");
        }
        audit.note(actor, "mentoring.signature-verified", "mentoring-contract", contract.id(), contract.path());
        completion.whenAllHaveSigned(actor, contract, filed.textNo());
    }
}
