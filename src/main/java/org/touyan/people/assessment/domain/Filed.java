package org.touyan.people.assessment.domain;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/**
 * What the register says of a filing.
 *
 * @param bodyCode second to fifth character of the certificate numbers: 0000 for one first filed with the province
 */
public record Filed(String number, String bodyCode, LocalDate filedOn, LocalDate validUntil) {

    private static final int LONGEST = 60;
    private static final Pattern CODE = Pattern.compile("[0-9]{4}");

    /** @throws RuleBroken at the first field that cannot be taken */
    public static Filed of(String number, String bodyCode, LocalDate filedOn, LocalDate validUntil) {
        String kept = FreeText.check(number, 2, LONGEST).orRefuse("number");
        String code = bodyCode.isEmpty() ? "0000" : bodyCode;
        if (!CODE.matcher(code).matches()) {
            throw RuleBroken.at("bodyCode", "assessment.body-code");
        }
        if (validUntil.isBefore(filedOn)) {
            throw RuleBroken.at("validUntil", "assessment.days.order");
        }
        return new Filed(kept, code, filedOn, validUntil);
    }
}
