package org.touyan.people.mentoring.domain;

import java.util.regex.Pattern;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/**
 * What is taught.
 *
 * @param tradeCode   of the 职业分类大典, empty when not known
 * @param targetLevel empty when the target is no level
 */
public record Craft(String trade, String tradeCode, String post, String startLevel, String targetLevel, String target) {

    private static final Pattern CODE = Pattern.compile("([1-8]-\\d{2}-\\d{2}-\\d{2})?");
    private static final int LONGEST = 30;
    private static final int LONGEST_TARGET = 100;

    public static Craft of(String trade, String tradeCode, String post, String startLevel, String targetLevel, String target) {
        if (!CODE.matcher(tradeCode).matches()) {
            throw RuleBroken.at("tradeCode", "mentoring.trade.code");
        }
        return new Craft(FreeText.check(trade, 2, LONGEST).orRefuse("trade"), tradeCode,
                FreeText.check(post, 2, LONGEST).orRefuse("post"), Level.check("startLevel", startLevel, false),
                Level.check("targetLevel", targetLevel, true), FreeText.check(target, 2, LONGEST_TARGET).orRefuse("target"));
    }
}
