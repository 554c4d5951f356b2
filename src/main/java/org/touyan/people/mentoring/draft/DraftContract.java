package org.touyan.people.mentoring.draft;

import java.time.Clock;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.foundation.web.UiFactory;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Clause;
import org.touyan.people.mentoring.domain.Clauses;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.domain.Employer;
import org.touyan.people.mentoring.domain.Origin;
import org.touyan.people.mentoring.domain.Pair;
import org.touyan.people.mentoring.domain.Span;

/** Writes a contract, and writes it anew while nobody has been bound. */
@Component
public class DraftContract {

    private static final int LONGEST_SHORT = 60;

    private final Contracts contracts;
    private final ContractTexts texts;
    private final Masters masters;
    private final Organizations organizations;
    private final PairLinks links;
    private final Vault vault;
    private final Parameters parameters;
    private final Turns turns;
    private final UiFactory uis;
    private final JdbcClient jdbc;
    private final Clock clock;

    DraftContract(Contracts contracts, ContractTexts texts, Masters masters, Organizations organizations, PairLinks links,
            Vault vault, Parameters parameters, Turns turns, UiFactory uis, JdbcClient jdbc, Clock clock) {
        this.contracts = contracts;
        this.texts = texts;
        this.masters = masters;
        this.organizations = organizations;
        this.links = links;
        this.vault = vault;
        this.parameters = parameters;
        this.turns = turns;
        this.uis = uis;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public ContractId write(Actor actor, Drafted draft) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        return write(actor, draft, masters.named(draft.master()));
    }

    /** For a master who has been found before. */
    @Transactional
    public ContractId write(Actor actor, Drafted draft, Masters.Known master) {
        masters.refuseOneTooMany(master.masterId());
        masters.refuseWithoutHonour(master.masterId(), Beijing.day(clock.instant()));
        BodyBrief body = organizations.body(draft.body()).orElseThrow(() -> RuleBroken.at("body", "mentoring.employer.unknown"));
        Span span = Span.of(draft.fromDay(), draft.untilDay(), parameters.number("mentor.term.min"),
                parameters.number("mentor.term.max"));
        Clauses clauses = Clauses.of(draft.clauses(), draft.money().checked().penalty()).agreeing(draft.money(), span);
        Contract contract = Contract.written(actor, pair(draft, master), new Employer(body.id().value(), body.name(), body.town(),
                body.path(), PersonName.check(draft.employerSigner()).orRefuse("employerSigner"),
                vault.seal(PhoneNumber.check(draft.employerPhone()).orRefuse("employerPhone")).bytes()), draft.craft(), span,
                draft.money(), new Origin(FreeText.check(draft.schemeRef(), 0, LONGEST_SHORT).orRefuse("schemeRef"),
                        FreeText.check(draft.ceremony(), 0, LONGEST_SHORT).orRefuse("ceremony"), draft.follows(), actor.name(),
                        clock.instant()),
                parameters.number("mentor.tenure.max"));
        contracts.save(contract);
        texts.keep(actor, contract, contract.textNo(), clauses, "");
        links.open(contract.id());
        jdbc.sql("select mentoring.answer_wishes(:id, :because, :now)").param("id", contract.id())
                .param("because", uis.onPaper().t("mentoring.wish.answered")).param("now", clock.instant()).query(Integer.class)
                .single();
        turns.note(actor, contract, "contract-written", "");
        return contract.id();
    }

    /** Other words; whoever had said yes is asked again. */
    @Transactional
    public void rewrite(Actor actor, ContractId id, Map<Clause, String> typed, String reason) {
        Contract contract = contracts.toChange(id);
        Clauses clauses = Clauses.of(typed, contract.money().penalty()).agreeing(contract.money(), contract.span());
        int no = contract.rewrite(actor);
        contracts.save(contract);
        texts.keep(actor, contract, no, clauses, FreeText.check(reason, 0, LONGEST_SHORT).orRefuse("reason"));
        turns.note(actor, contract, "contract-rewritten", "");
    }

    private Pair pair(Drafted draft, Masters.Known master) {
        String name = PersonName.check(draft.apprenticeName()).orRefuse("apprenticeName");
        String phone = PhoneNumber.check(draft.apprenticePhone()).orRefuse("apprenticePhone");
        return new Pair(master.masterId(), master.name(), name, vault.seal(phone).bytes(),
                Parties.print(vault, name, phone), draft.bornOn(), draft.hiredOn());
    }
}
