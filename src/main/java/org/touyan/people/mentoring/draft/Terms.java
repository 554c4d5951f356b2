package org.touyan.people.mentoring.draft;

import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.paper.Fact;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.web.Ui;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Craft;
import org.touyan.people.mentoring.domain.Money;
import org.touyan.people.mentoring.domain.Pair;

/** What stands at the head of a contract, with the side that anybody may see of it. */
public final class Terms {

    private static final long FEN = 100;

    private Terms() {}

    public static List<Fact> of(Contract contract, Ui ui) {
        Pair pair = contract.pair();
        Craft craft = contract.craft();
        Money money = contract.money();
        return Stream.of(
                new Fact(ui.t("mentoring.master"), pair.masterName(), Mask.name(pair.masterName())),
                new Fact(ui.t("mentoring.apprentice"), pair.apprenticeName(), Mask.name(pair.apprenticeName())),
                Fact.open(ui.t("mentoring.employer"), contract.employer().company()),
                Fact.open(ui.t("mentoring.trade"), (craft.trade() + ' ' + craft.tradeCode()).strip()),
                Fact.closed(ui.t("mentoring.post"), craft.post()),
                Fact.closed(ui.t("mentoring.start"), ui.t("mentoring.level." + craft.startLevel())),
                Fact.open(ui.t("mentoring.target"), craft.targetLevel().isEmpty()
                        ? craft.target()
                        : ui.t("mentoring.level." + craft.targetLevel()) + ' ' + craft.target()),
                Fact.open(ui.t("mentoring.term"),
                        ui.t("mentoring.term.value", contract.span().fromDay(), contract.span().untilDay())),
                Fact.closed(ui.t("mentoring.reward"), money.rewardFen() == 0
                        ? ui.t("mentoring.reward.none")
                        : ui.t("mentoring.reward.value", yuan(money.rewardFen()), money.rewardPayer())),
                Fact.closed(ui.t("mentoring.penalty"), money.penaltyFen() == 0
                        ? ui.t("mentoring.penalty.none")
                        : ui.t("mentoring.penalty.value", yuan(money.penaltyFen()), yuan(money.trainingCostFen()),
                                money.trainingDocument())),
                Fact.closed(ui.t("mentoring.scheme"), contract.origin().schemeRef()))
                .filter(fact -> !fact.value().isEmpty()).toList();
    }

    public static String yuan(long fen) {
        return fen % FEN == 0 ? Long.toString(fen / FEN) : "%d.%02d".formatted(fen / FEN, fen % FEN);
    }
}
