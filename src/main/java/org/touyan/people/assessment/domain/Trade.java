package org.touyan.people.assessment.domain;

import java.util.regex.Pattern;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.check.Check;
import org.touyan.foundation.shared.check.FreeText;

/** 工种, what somebody does within the occupation of his batch: 电焊工 of the 焊工. */
public final class Trade {

    private static final int LONGEST = 30;
    private static final Pattern CODE = Pattern.compile("[1-8]-\\d{2}-\\d{2}-\\d{2}");

    private Trade() {}

    @BusinessRule(id = "ASM-18", says = "A trade is a name under an occupation and never a code; where the occupation has none it stays empty.", source = "职业分类大典（2022年版）")
    public static Check check(String typed) {
        Check text = FreeText.check(typed, 0, LONGEST);
        return text.ok() && CODE.matcher(text.normalised()).matches()
                ? Check.error(text.normalised(), "assessment.trade.code")
                : text;
    }
}
