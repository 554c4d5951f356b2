package org.touyan.people.recognition.benefit;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/**
 * What holders of an honour get in a year.
 *
 * @param source the document it rests on: benefits differ by place, there is no national table
 */
public record NewBenefit(String honourType, int year, BenefitKind kind, long amountFen, String source) {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;
    private static final int SOURCE = 200;

    public NewBenefit {
        source = FreeText.check(source, 2, SOURCE).orRefuse("source");
        if (year < FIRST || year > LAST) {
            throw RuleBroken.at("year", "recognition.benefit.year", FIRST, LAST);
        }
    }
}
