package org.touyan.people.mentoring.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it: 1,200, 1.2万, 一千二百, 壹仟贰佰. What can be read in two ways (一千二) is not read at all. */
final class Numeral {

    /** Of a text that was normalised to NFKC: it has no full-width digits. */
    static final String WRITTEN = "(?:[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)? ?[百佰千仟万萬]?"
            + "|[零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖十拾百佰千仟万萬]+)";
    private static final Pattern ARABIC = Pattern.compile("([0-9,.]+) ?([百佰千仟万萬]?)");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String OTHERWISE = "〇壹贰叁肆伍陆柒捌玖两拾佰仟萬";
    private static final String PLAIN = "零一二三四五六七八九二十百千万";
    private static final int TEN = 10;
    private static final int TEN_THOUSAND = 10_000;
    private static final int NONE = -1;

    private Numeral() {}

    static Optional<BigDecimal> read(String written) {
        var arabic = ARABIC.matcher(written);
        if (!arabic.matches()) {
            return chinese(written).map(BigDecimal::valueOf);
        }
        BigDecimal number = new BigDecimal(arabic.group(1).replace(",", ""));
        String unit = arabic.group(2);
        return Optional.of(unit.isEmpty() ? number : number.multiply(BigDecimal.valueOf(unit(plain(unit.charAt(0))))));
    }

    private static Optional<Long> chinese(String written) {
        long whole = 0;
        long section = 0;
        int digit = NONE;
        int below = 1;
        for (int i = 0; i < written.length(); i++) {
            char character = plain(written.charAt(i));
            int unit = unit(character);
            boolean twoDigits = unit == 1 && digit > 0;
            boolean unitAlone = unit > TEN && digit == NONE && section == 0;
            if (twoDigits || unitAlone) {
                return Optional.empty();
            }
            if (unit == 1) {
                digit = DIGITS.indexOf(character);
                below = digit == 0 ? 1 : below;
                continue;
            }
            if (unit == TEN_THOUSAND) {
                whole += (section + Math.max(digit, 0)) * unit;
                section = 0;
            } else {
                section += (digit == NONE ? 1L : digit) * unit;
            }
            digit = NONE;
            below = unit;
        }
        return digit > 0 && below > TEN ? Optional.empty() : Optional.of(whole + section + Math.max(digit, 0));
    }

    private static char plain(char character) {
        int at = OTHERWISE.indexOf(character);
        return at < 0 ? character : PLAIN.charAt(at);
    }

    private static int unit(char plain) {
        return switch (plain) {
            case '十' -> TEN;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> TEN_THOUSAND;
            default -> 1;
        };
    }
}
