package org.touyan.foundation.identity.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person signs in as: a mobile number or a short name, in its one written form. */
public record Login(String value) {

    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{2,31}");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+86|0086)");
    private static final int LONGEST_TYPED = 100;

    /** Reads what was typed: full-width digits, blanks and hyphens in a number, capitals in a name. */
    public static Optional<Login> of(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        String number = COUNTRY.matcher(plain.replaceAll("[\\s-]", "")).replaceFirst("");
        if (PHONE.matcher(number).matches()) {
            return Optional.of(new Login(number));
        }
        return NAME.matcher(plain).matches() ? Optional.of(new Login(plain)) : Optional.empty();
    }

    public boolean phone() {
        return PHONE.matcher(value).matches();
    }

    /** Logins are phones often enough: not for logs. */
    @Override
    public String toString() {
        return "Login[…]";
    }
}
