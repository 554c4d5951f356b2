package org.touyan.people.mentoring.sign;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.domain.Party;
import org.touyan.people.mentoring.draft.ContractTexts;
import org.touyan.people.mentoring.draft.Parties;

/** Signing by a click: with a code that went to the phone of whoever signs. */
@Component
public class SignContract {

    private final Contracts contracts;
    private final ContractTexts texts;
    private final SignCodes codes;
    private final Completion completion;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignContract(Contracts contracts, ContractTexts texts, SignCodes codes, Completion completion, JdbcClient jdbc, Clock clock) {
        this.contracts = contracts;
        this.texts = texts;
        this.codes = codes;
        this.completion = completion;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    @BusinessRule(id = "MEN-9", says = "Whoever signs by a click has these words before him and holds the phone to which the code went; the witness signs last.", source = "电子签名法第三条、第十三条")
    public void sign(Actor actor, ContractId id, String code) {
        Contract contract = contracts.toChange(id);
        Party party = Parties.of(actor);
        int textNo = contract.textToSign(actor, Parties.signs(party));
        completion.refuseOutOfTurn(id, textNo, party);
        SignCodes.Used used = codes.use(id, textNo, party, code);
        jdbc.sql("""
                insert into mentoring.signature (signature_id, contract_id, text_no, party, how, name, sha256, evidence, code_id, filed_by,
                  filed_by_name, at)
                values (:id, :contract, :no, :party, 'CODE', :name, :sha256, :evidence, :code, :by, :name, :now)
                """).param("id", Uuid7.next()).param("contract", id).param("no", textNo).param("party", party)
                .param("name", SignCodes.name(actor, contract, party)).param("sha256", texts.get(id, textNo).sha256())
                .param("evidence", "code:" + used.phone() + " " + used.codeId()
                        + (party == Party.WITNESS ? " session:" + actor.account() : ""))
                .param("code", used.codeId()).param("by", actor.account()).param("now", clock.instant()).update();
        completion.whenAllHaveSigned(actor, contract, textNo);
    }
}
