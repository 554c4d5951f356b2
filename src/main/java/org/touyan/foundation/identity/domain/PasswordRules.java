package org.touyan.foundation.identity.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;

/** Length counts, and that nobody would guess it first. No rules about capitals and digits: they make people write it down. */
public final class PasswordRules {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;

    private static final List<String> OURS = List.of("touyan", "gonghui", "工会", "头雁");
    private static final int TELLING = 4;

    private PasswordRules() {}

    @BusinessRule(id = "IDN-1", says = "A password has 8 to 128 characters, is none of the common ones, and does not contain the login, "
            + "the name of the platform or of the union.", source = "GB/T 22239-2019 8.1.4.1")
    public static void check(String password, Login login, Set<String> common) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw RuleBroken.at("password", "identity.password.short", SHORTEST);
        }
        if (length > LONGEST) {
            throw RuleBroken.at("password", "identity.password.long", LONGEST);
        }
        String plain = plain(password).toLowerCase(Locale.ROOT);
        if (common.contains(plain) || plain.codePoints().distinct().count() < 3) {
            throw RuleBroken.at("password", "identity.password.common");
        }
        if (OURS.stream().anyMatch(plain::contains) || (login.value().length() >= TELLING && plain.contains(login.value()))) {
            throw RuleBroken.at("password", "identity.password.context");
        }
    }

    /** One written form: an input method may send wide letters for narrow ones. */
    public static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
