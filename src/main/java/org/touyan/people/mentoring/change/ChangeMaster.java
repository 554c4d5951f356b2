package org.touyan.people.mentoring.change;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.domain.EndReason;
import org.touyan.people.mentoring.draft.ContractTexts;
import org.touyan.people.mentoring.draft.DraftContract;
import org.touyan.people.mentoring.draft.Drafted;

/** The same apprentice with another master: the old contract ends, a new one is drafted that says which one it follows. */
@Component
public class ChangeMaster {

    private static final int LONGEST = 60;

    private final Contracts contracts;
    private final ContractTexts texts;
    private final ChangeContract changeContract;
    private final DraftContract draftContract;
    private final Vault vault;

    ChangeMaster(Contracts contracts, ContractTexts texts, ChangeContract changeContract, DraftContract draftContract,
            Vault vault) {
        this.contracts = contracts;
        this.texts = texts;
        this.changeContract = changeContract;
        this.draftContract = draftContract;
        this.vault = vault;
    }

    @Transactional
    public ContractId change(Actor actor, ContractId id, String master, LocalDate from, LocalDate until, String why) {
        Contract old = contracts.toChange(id);
        if (FreeText.check(master, 1, LONGEST).orRefuse("master").equals(old.pair().masterName())) {
            throw RuleBroken.at("master", "mentoring.change.same");
        }
        changeContract.terminate(actor, id, EndReason.MASTER_CHANGED, why);
        UUID body = Objects.requireNonNull(old.employer().bodyId());
        return draftContract.write(actor, new Drafted(master, old.pair().apprenticeName(), vault.open(old.pair().phone()),
                old.pair().bornOn(), old.pair().hiredOn(), new BodyId(body), old.employer().employerSigner(),
                vault.open(old.employer().phone()), old.craft(), from, until, old.money(), old.origin().schemeRef(), "", id,
                texts.get(id, old.textNo()).read().texts()));
    }
}
