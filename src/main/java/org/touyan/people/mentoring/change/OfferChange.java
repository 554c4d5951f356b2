package org.touyan.people.mentoring.change;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.UiFactory;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.ChangeKind;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.draft.ContractTexts;
import org.touyan.people.mentoring.draft.Masters;
import org.touyan.people.mentoring.draft.Turns;
import org.touyan.people.mentoring.sign.TellSigners;

/** More time, a pause, its end, another master: put before all four as a text of the contract, and nothing before they have signed. */
@Component
public class OfferChange {

    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 60;

    private final Contracts contracts;
    private final ContractTexts texts;
    private final Masters masters;
    private final TellSigners tellSigners;
    private final Turns turns;
    private final UiFactory uis;
    private final JdbcClient jdbc;
    private final Clock clock;

    OfferChange(Contracts contracts, ContractTexts texts, Masters masters, TellSigners tellSigners, Turns turns, UiFactory uis,
            JdbcClient jdbc, Clock clock) {
        this.contracts = contracts;
        this.texts = texts;
        this.masters = masters;
        this.tellSigners = tellSigners;
        this.turns = turns;
        this.uis = uis;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void suspend(Actor actor, ContractId id, String why) {
        offer(actor, contracts.toChange(id), ChangeKind.SUSPEND, null, null, null, why);
    }

    @Transactional
    public void resume(Actor actor, ContractId id, String why) {
        offer(actor, contracts.toChange(id), ChangeKind.RESUME, null, null, null, why);
    }

    @Transactional
    public void extend(Actor actor, ContractId id, LocalDate until, String why) {
        offer(actor, contracts.toChange(id), ChangeKind.EXTEND, null, null, until, why);
    }

    /** The same apprentice goes on with another master, under a contract of its own that says which one it follows. */
    @Transactional
    public void changeMaster(Actor actor, ContractId id, String who, LocalDate from, LocalDate until, String why) {
        Contract contract = contracts.toChange(id);
        Contract.STEPS.next(contract.state(), ChangeKind.MASTER.offer(), actor.role());
        Masters.Known master = masters.named(FreeText.check(who, 1, LONGEST_NAME).orRefuse("master"));
        if (masters.same(master.masterId(), contract.pair().masterId())) {
            throw RuleBroken.at("master", "mentoring.change.same");
        }
        masters.refuseOneTooMany(master.masterId());
        masters.refuseWithoutHonour(master.masterId(), Beijing.day(clock.instant()));
        if (!until.isAfter(from)) {
            throw RuleBroken.at("to", "mentoring.change.dates");
        }
        offer(actor, contract, ChangeKind.MASTER, master, from, until, why);
    }

    /** What was offered is off the table. */
    @Transactional
    public void withdraw(Actor actor, ContractId id) {
        Contract contract = contracts.toChange(id);
        contract.withdraw(actor);
        contracts.save(contract);
        turns.note(actor, contract, "contract-change-withdrawn", "");
    }

    private void offer(Actor actor, Contract contract, ChangeKind kind, Masters.@Nullable Known master, @Nullable LocalDate from,
            @Nullable LocalDate until, String why) {
        int no = texts.next(contract.id());
        contract.offer(actor, kind, until, no);
        String words = FreeText.check(why, 2, LONGEST).orRefuse(kind == ChangeKind.MASTER ? "changeWhy" : "words");
        Ui ui = uis.onPaper();
        String says = ui.t("mentoring.change.says." + kind, words, String.valueOf(until), master == null ? "" : master.name(),
                String.valueOf(from));
        texts.keep(actor, contract, no, texts.get(contract.id(), contract.textNo()).read(), says);
        jdbc.sql("""
                insert into mentoring.change (contract_id, text_no, kind, until_day, from_day, master_id, master_name, words, by_name, at)
                values (:contract, :no, :kind, :until, :from, :master, :name, :words, :by, :now)
                """).param("contract", contract.id()).param("no", no).param("kind", kind).param("until", until)
                .param("from", from).param("master", master == null ? null : master.masterId())
                .param("name", master == null ? "" : master.name()).param("words", words).param("by", actor.name())
                .param("now", clock.instant()).update();
        contracts.save(contract);
        turns.note(actor, contract, "contract-change-offered", says);
        tellSigners.tell(contract, no);
    }
}
