package org.touyan.foundation.organization.domain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.Check;
import org.touyan.foundation.shared.check.CreditCode;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.shared.check.PhoneNumber;

/** The fields of a body, checked and normalised. All of them are checked, so that a form can show every mistake at once. */
public final class BodyChecks {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 120;
    private static final int LONGEST_POST = 30;
    private static final Pattern INDUSTRY = Pattern.compile("[A-T]\\d{2,4}");

    private final Map<String, Check> checks = new LinkedHashMap<>();

    public BodyChecks name(String typed) {
        Check name = FreeText.check(typed, SHORTEST_NAME, LONGEST_NAME);
        boolean tooShort = !name.ok() && name.normalised().codePointCount(0, name.normalised().length()) < SHORTEST_NAME;
        return add("name", tooShort ? Check.error(name.normalised(), "organization.name.short") : name);
    }

    /** @param kind null when not chosen, which is another field's mistake */
    public BodyChecks creditCode(String typed, @Nullable BodyKind kind) {
        boolean mayBeEmpty = kind == null || !kind.needsCreditCode();
        return typed.isBlank() && mayBeEmpty ? this : add("creditCode", CreditCode.check(typed));
    }

    public BodyChecks address(String typed) {
        return add("address", FreeText.check(typed, 0, LONGEST_ADDRESS));
    }

    public BodyChecks industryCode(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        boolean fine = code.isEmpty() || INDUSTRY.matcher(code).matches();
        return add("industryCode", fine
                ? FreeText.check(code, 0, LONGEST_NAME)
                : Check.error(code, "organization.industry.shape"));
    }

    /** A contact is given whole or not at all. */
    public BodyChecks contact(String name, String post, String phone) {
        if (name.isBlank() && phone.isBlank()) {
            return this;
        }
        return add("contactName", PersonName.check(name)).add("contactPost", FreeText.check(post, 0, LONGEST_POST))
                .add("contactPhone", PhoneNumber.checkOfOrganisation(phone));
    }

    public Map<String, Check> all() {
        return Map.copyOf(checks);
    }

    /** The normalised value; empty when the field was left out. */
    public String value(String field) {
        Check check = checks.get(field);
        return check == null ? "" : check.normalised();
    }

    /** @throws RuleBroken at the first field that cannot be kept */
    public BodyChecks orRefuse() {
        checks.forEach((field, check) -> check.orRefuse(field));
        return this;
    }

    private BodyChecks add(String field, Check check) {
        checks.put(field, check);
        return this;
    }
}
