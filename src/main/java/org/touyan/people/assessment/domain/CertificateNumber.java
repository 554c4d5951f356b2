package org.touyan.people.assessment.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;

/**
 * The form of a certificate number (《职业技能等级证书编码规则》): class Y or S, 4 digits of the body, 2 of the province, 6 of the place,
 * 2 of the year, the level, 6 of the serial; of 特级技师 2 letters and 20 digits. It has no check digit: the right form proves nothing.
 */
public final class CertificateNumber {

    private static final Pattern USUAL = Pattern.compile("[YS][0-9]{21}");
    private static final Pattern SPECIAL = Pattern.compile("[A-Z]{2}[0-9]{20}");
    private static final int BODY = 1;
    private static final int YEAR = 13;
    private static final int LEVEL = 15;

    private CertificateNumber() {}

    /** @throws RuleBroken at {@code certificates}, saying whose number has which fault */
    @BusinessRule(id = "ASM-9", says = "A certificate number is only checked for its form, its year, its level and the code of its body, and is called unverified until somebody has seen it in the national query.")
    public static String check(String typed, String name, String level, String bodyCode, LocalDate issuedOn) {
        String number = typed.strip().toUpperCase(Locale.ROOT);
        if (level.equals("T")) {
            return matched(SPECIAL, number, name);
        }
        matched(USUAL, number, name);
        if (!number.substring(LEVEL, LEVEL + 1).equals(level)) {
            throw RuleBroken.because("assessment.certificate.level", name, level);
        }
        if (!number.substring(YEAR, LEVEL).equals(String.valueOf(issuedOn.getYear()).substring(2))) {
            throw RuleBroken.because("assessment.certificate.year", name);
        }
        if (!number.substring(BODY, BODY + 4).equals(bodyCode)) {
            throw RuleBroken.because("assessment.certificate.body", name, bodyCode);
        }
        return number;
    }

    private static String matched(Pattern form, String number, String name) {
        if (!form.matcher(number).matches()) {
            throw RuleBroken.because("assessment.certificate.form", name);
        }
        return number;
    }
}
