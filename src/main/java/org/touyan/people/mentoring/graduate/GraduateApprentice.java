package org.touyan.people.mentoring.graduate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Unit;
import org.touyan.foundation.paper.Draft;
import org.touyan.foundation.paper.Fact;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.PlainPaper;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.UiFactory;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.domain.Level;
import org.touyan.people.mentoring.draft.Terms;
import org.touyan.people.mentoring.draft.Turns;
import org.touyan.people.mentoring.sign.PrintContract;

/** 出师: when the panel has spoken. The certificate is numbered and kept for ever. */
@Component
public class GraduateApprentice {

    static final String MODULE = "mentoring";
    static final String KIND = "mentor-certificate";

    private record Voices(int all, int passed) {}

    private final Contracts contracts;
    private final PrintContract printContract;
    private final Register register;
    private final Organizations organizations;
    private final Parameters parameters;
    private final UiFactory uis;
    private final Turns turns;
    private final JdbcClient jdbc;
    private final Clock clock;

    GraduateApprentice(Contracts contracts, PrintContract printContract, Register register, Organizations organizations,
            Parameters parameters,
            UiFactory uis, Turns turns, JdbcClient jdbc, Clock clock) {
        this.contracts = contracts;
        this.printContract = printContract;
        this.register = register;
        this.organizations = organizations;
        this.parameters = parameters;
        this.uis = uis;
        this.turns = turns;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param level reached, with the number of its certificate; empty when the target was no level */
    @Transactional
    @BusinessRule(id = "MEN-14", says = "An apprentice graduates when at least mentor.panel.min judges have written and more than half of them say yes.")
    public Issued graduate(Actor actor, ContractId id, String level, String certificateNo, String words) {
        Contract contract = contracts.toChange(id);
        Voices voices = jdbc.sql("""
                select count(*)::int as all, (count(*) filter (where passed))::int as passed
                from mentoring.judge where contract_id = :id and round = :round
                """).param("id", id).param("round", JudgePair.round(contract)).query(Rows.of(Voices.class)).single();
        int least = parameters.number("mentor.panel.min");
        LocalDate today = Beijing.day(clock.instant());
        String reached = Level.check("levelAfter", level, true);
        contract.graduate(actor, today, reached.isEmpty() ? null : reached, certificateNo, words);
        if (voices.all() < least) {
            throw RuleBroken.because("mentoring.graduate.judges", voices.all(), least);
        }
        if (voices.passed() * 2 <= voices.all()) {
            throw RuleBroken.because("mentoring.graduate.not-passed", voices.passed(), voices.all());
        }
        contracts.save(contract);
        turns.note(actor, contract, "apprentice-graduated", "");
        printContract.ended(actor, contract, today);
        return certificate(actor, contract);
    }

    private Issued certificate(Actor actor, Contract contract) {
        Ui ui = uis.onPaper();
        Unit union = organizations.federationOf(contract.path()).orElseThrow();
        List<Fact> facts = Stream.concat(Terms.of(contract, ui).stream().limit(3), Stream.of(
                Fact.open(ui.t("mentoring.trade"), contract.craft().trade()),
                Fact.open(ui.t("mentoring.certificate.term"), ui.t("mentoring.term.value", contract.span().fromDay(),
                        String.valueOf(contract.result().endedOn()))),
                Fact.open(ui.t("mentoring.certificate.level"), levelOf(contract, ui)))).filter(f -> !f.value().isEmpty())
                .toList();
        String words = ui.t("mentoring.certificate.words", contract.pair().apprenticeName(), contract.span().fromDay(),
                String.valueOf(contract.result().endedOn()), contract.pair().masterName(), contract.craft().trade());
        return register.issue(actor, new Draft(KIND, union.path(), union.name(), contract.path(), MODULE, contract.id().value(),
                List.of(contract.pair().masterId().value()), ui.t("mentoring.certificate.title"), facts, null),
                imprint -> new PlainPaper(imprint, List.of(words, ui.t("mentoring.certificate.wish")),
                        facts.stream().skip(2).toList(),
                        List.of(ui.t("mentoring.master"), ui.t("mentoring.employer"), union.name())));
    }

    private static String levelOf(Contract contract, Ui ui) {
        String level = contract.result().levelAfter();
        return level == null ? "" : (ui.t("mentoring.level." + level) + ' ' + contract.result().certificateNo()).strip();
    }
}
