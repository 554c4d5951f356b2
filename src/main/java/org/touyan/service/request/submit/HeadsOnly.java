package org.touyan.service.request.submit;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;

/**
 * What a school says of its pupils: how many come, and never who. Refused is what looks like a list of names, a name that is
 * said to be a pupil's, and a number that belongs to one person; a sentence in which somebody is mentioned is not, because the class
 * teacher may well be.
 */
public final class HeadsOnly {

    /** 居民身份证号 (GB 11643) of eighteen or fifteen places, written together or in groups. */
    private static final Pattern ID_CARD = Pattern
            .compile("(?<![0-9])(?:[0-9]{6}[ -]?(?:19|20)[0-9]{6}[ -]?[0-9]{3}[0-9Xx]|[0-9]{15})(?![0-9])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])1[3-9][0-9](?:[ -]?[0-9]{4}){2}(?![0-9])");
    /** Numbers of pupils have seven places and more; a day written as 20261201 has eight, and is none. */
    private static final Pattern LONG_NUMBER = Pattern
            .compile("(?<![0-9])(?!20[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9]))[0-9]{7,}[Xx]?");
    private static final Pattern NAMED_NUMBER = Pattern.compile("(?:学号|学籍|考号|准考证|身份证)[号码是为：: ]*[A-Za-z]?[0-9]{4,}");

    private HeadsOnly() {}

    @BusinessRule(id = "REQ-12", says = "An order for a school says how many pupils come: a list of names, the name of one of them, or a number that belongs to one of them, is refused.", source = "个人信息保护法 Art. 31")
    static void check(String words) {
        check("words", words);
    }

    /** @throws RuleBroken at that field */
    public static void check(String field, String words) {
        if (Stream.of(ID_CARD, MOBILE, LONG_NUMBER, NAMED_NUMBER).anyMatch(number -> number.matcher(words).find())) {
            throw RuleBroken.at(field, "request.order.heads-only.number");
        }
        if (PupilNames.in(words)) {
            throw RuleBroken.at(field, "request.order.heads-only.names");
        }
    }
}
