package org.touyan.people.mentoring.domain;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/**
 * What flows under a contract, in fen.
 *
 * @param rewardFen        to the master, once, from whoever is named
 * @param penaltyFen       on the apprentice: 0, or what special training cost at most
 * @param trainingCostFen  of special training paid by the employer (劳动合同法 Art. 22)
 * @param trainingDocument agreement or invoice that shows it
 * @param depositFen       always 0
 * @param feeFen           from the apprentice: always 0
 */
public record Money(long rewardFen, String rewardPayer, long penaltyFen, long trainingCostFen, String trainingDocument,
        long depositFen, long feeFen) {

    public static final Money NONE = new Money(0, "", 0, 0, "", 0, 0);
    private static final int LONGEST = 60;
    private static final long MOST = 100_000_000;

    /** @throws RuleBroken at the amount that must not be */
    @BusinessRule(id = "MEN-2", says = "A penalty is agreed only up to what documented special training has cost; a deposit or a fee from the apprentice never.", source = "劳动合同法第九条、第二十二条、第二十五条")
    public Money checked() {
        if (rewardFen < 0 || rewardFen > MOST) {
            throw RuleBroken.at("reward", "mentoring.money.range");
        }
        if (rewardFen > 0 && rewardPayer.isBlank()) {
            throw RuleBroken.at("rewardPayer", "mentoring.money.payer");
        }
        if (depositFen != 0) {
            throw RuleBroken.at("deposit", "mentoring.money.deposit");
        }
        if (feeFen != 0) {
            throw RuleBroken.at("fee", "mentoring.money.fee");
        }
        if (penaltyFen < 0 || trainingCostFen < 0) {
            throw RuleBroken.at("penalty", "mentoring.money.range");
        }
        if (penaltyFen > 0 && (trainingCostFen == 0 || trainingDocument.isBlank())) {
            throw RuleBroken.at("penalty", "mentoring.money.penalty");
        }
        if (penaltyFen > trainingCostFen) {
            throw RuleBroken.at("penalty", "mentoring.money.penalty-cap");
        }
        return new Money(rewardFen, FreeText.check(rewardPayer, 0, LONGEST).orRefuse("rewardPayer"), penaltyFen, trainingCostFen,
                FreeText.check(trainingDocument, 0, LONGEST).orRefuse("trainingDocument"), depositFen, feeFen);
    }

    public boolean penalty() {
        return penaltyFen > 0;
    }
}
