package org.touyan.people.mentoring.sign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Unit;
import org.touyan.foundation.paper.Draft;
import org.touyan.foundation.paper.Fact;
import org.touyan.foundation.paper.Imprint;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.UiFactory;
import org.touyan.people.mentoring.domain.Clauses;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.draft.ContractTexts;
import org.touyan.people.mentoring.draft.Terms;

/** Gives a signed contract its number and its sheet. */
@Component
public class PrintContract {

    static final String MODULE = "mentoring";
    static final String KIND = "mentor-contract";

    private final ContractTexts texts;
    private final Signatures signatures;
    private final Register register;
    private final Organizations organizations;
    private final UiFactory uis;

    PrintContract(ContractTexts texts, Signatures signatures, Register register, Organizations organizations, UiFactory uis) {
        this.texts = texts;
        this.signatures = signatures;
        this.register = register;
        this.organizations = organizations;
        this.uis = uis;
    }

    void issue(Actor actor, Contract contract) {
        register.issue(actor, draft(contract), imprint -> sheet(contract, imprint));
    }

    /** A new sheet for the contract as it has become; it says why. */
    public void replace(Actor actor, Contract contract) {
        PaperId old = current(contract)
                .orElseThrow(() -> new IllegalStateException("contract %s has no number".formatted(contract.id())));
        register.replace(actor, old, uis.onPaper().t("mentoring.paper.amended", contract.textNo()), draft(contract),
                imprint -> sheet(contract, imprint));
    }

    /** The contract is over: its paper is kept for five years from now. */
    public void ended(Actor actor, Contract contract, LocalDate day) {
        current(contract).ifPresent(paper -> register.ended(actor, paper, day));
    }

    /** The paper that holds, if there is one already. */
    public Optional<PaperId> current(Contract contract) {
        return register.about(MODULE, contract.id().value()).stream()
                .filter(paper -> paper.kind().equals(KIND) && paper.state().holds()).map(Issued::paperId).findFirst();
    }

    private Draft draft(Contract contract) {
        Ui ui = uis.onPaper();
        Unit union = organizations.federationOf(contract.path()).orElseThrow();
        List<Fact> facts = Stream.concat(Terms.of(contract, ui).stream(),
                Stream.of(Fact.open(ui.t("mentoring.signed-on"), String.valueOf(contract.result().signedOn())),
                        Fact.closed(ui.t("mentoring.text.sha256"), texts.get(contract.id(), contract.textNo()).sha256())))
                .toList();
        return new Draft(KIND, union.path(), union.name(), contract.path(), MODULE, contract.id().value(),
                List.of(contract.pair().masterId().value()), ui.t("mentoring.paper.title"), facts, null);
    }

    private ContractPaper sheet(Contract contract, Imprint imprint) {
        Ui ui = uis.onPaper();
        ContractTexts.Kept text = texts.get(contract.id(), contract.textNo());
        Clauses clauses = text.read();
        List<Fact> signed = signatures.of(contract.id()).stream().filter(s -> s.textNo() == contract.textNo())
                .map(s -> Fact.open(ui.t("mentoring.party." + s.party()),
                        ui.t("mentoring.signed." + s.how(), s.name(), ui.isoDayTime(s.at()), String.valueOf(s.seenBy()))))
                .toList();
        List<Fact> terms = Stream.concat(Terms.of(contract, ui).stream(), Stream.of(text.reason()).filter(r -> !r.isEmpty())
                .map(reason -> Fact.closed(ui.t("mentoring.text.change"), reason))).toList();
        return new ContractPaper(imprint, terms, Clauses.all().stream()
                .map(c -> Fact.open(ui.t("mentoring.clause." + c), clauses.text(c))).toList(), signed, text.sha256());
    }
}
