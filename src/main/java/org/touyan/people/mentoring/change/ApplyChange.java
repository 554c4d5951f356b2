package org.touyan.people.mentoring.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.people.mentoring.domain.ChangeKind;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.draft.ContractTexts;
import org.touyan.people.mentoring.draft.DraftContract;
import org.touyan.people.mentoring.draft.Drafted;
import org.touyan.people.mentoring.draft.Masters;
import org.touyan.people.mentoring.draft.Turns;
import org.touyan.people.mentoring.sign.PrintContract;
import org.touyan.people.mentoring.sign.SignedText;
import org.touyan.people.roster.PersonId;

/** Does what all four have signed, and prints the contract as it is from now on. */
@Component
class ApplyChange implements SignedText {

    private record Change(ChangeKind kind, @Nullable LocalDate untilDay, @Nullable LocalDate fromDay, @Nullable PersonId masterId,
            String masterName, String words) {}

    private final Contracts contracts;
    private final ContractTexts texts;
    private final DraftContract draftContract;
    private final PrintContract printContract;
    private final Turns turns;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final Clock clock;

    ApplyChange(Contracts contracts, ContractTexts texts, DraftContract draftContract, PrintContract printContract, Turns turns,
            Vault vault, JdbcClient jdbc, Clock clock) {
        this.contracts = contracts;
        this.texts = texts;
        this.draftContract = draftContract;
        this.printContract = printContract;
        this.turns = turns;
        this.vault = vault;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void holds(Actor actor, Contract contract) {
        Optional<Change> change = of(contract);
        LocalDate today = Beijing.day(clock.instant());
        if (change.isPresent()) {
            contract.changed(actor, change.get().kind(), change.get().untilDay(), change.get().words(), today);
        } else {
            contract.amended();
        }
        contracts.save(contract);
        printContract.replace(actor, contract);
        turns.note(actor, contract, change.map(c -> c.kind().noted()).orElse("contract-amended"),
                change.map(Change::words).orElse(""));
        change.filter(c -> c.kind() == ChangeKind.MASTER).ifPresent(c -> {
            printContract.ended(actor, contract, today);
            goOn(actor, contract, c);
        });
    }

    private Optional<Change> of(Contract contract) {
        return jdbc.sql("""
                select kind, until_day, from_day, master_id, master_name, words
                from mentoring.change where contract_id = :id and text_no = :no
                """).param("id", contract.id()).param("no", contract.pending()).query(Rows.of(Change.class)).optional();
    }

    private void goOn(Actor actor, Contract old, Change change) {
        UUID body = Objects.requireNonNull(old.employer().bodyId());
        var master = new Masters.Known(Objects.requireNonNull(change.masterId()), change.masterName());
        draftContract.write(actor, new Drafted(change.masterName(), old.pair().apprenticeName(), vault.open(old.pair().phone()),
                old.pair().bornOn(), old.pair().hiredOn(), new BodyId(body), old.employer().employerSigner(),
                vault.open(old.employer().phone()), old.craft(), Objects.requireNonNull(change.fromDay()),
                Objects.requireNonNull(change.untilDay()), old.money(), old.origin().schemeRef(), "", old.id(),
                texts.get(old.id(), old.textNo()).read().texts()), master);
    }
}
