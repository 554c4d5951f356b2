package org.touyan.people.roster.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.IdentityNumber;
import org.touyan.foundation.shared.check.PhoneNumber;

/**
 * What only the union may know, in the one written form; null where it is not known.
 *
 * @param identity number of the identity card
 */
public record Contact(@Nullable String phone, @Nullable String identity, @Nullable Sex sex, @Nullable LocalDate birthDate) {

    public static final Contact UNKNOWN = new Contact(null, null, null, null);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** What was typed, with what was known before in the fields left empty. A new identity number brings its own birthday and sex. */
    public Contact over(Contact before) {
        boolean newIdentity = identity != null && !identity.isBlank();
        return new Contact(phone == null || phone.isBlank() ? before.phone : phone,
                newIdentity ? identity : before.identity,
                sex != null || newIdentity ? sex : before.sex,
                birthDate != null || newIdentity ? birthDate : before.birthDate);
    }

    /** Checked; what the identity number says of birthday and sex fills what was left empty, and must not contradict it. */
    Contact checked(LocalDate today) {
        String checkedPhone = phone == null || phone.isBlank() ? null : PhoneNumber.check(phone).orRefuse("phone");
        if (birthDate != null && birthDate.isAfter(today)) {
            throw RuleBroken.at("birthDate", "roster.contact.birth-later");
        }
        if (birthDate != null && birthDate.isBefore(EARLIEST)) {
            throw RuleBroken.at("birthDate", "roster.contact.birth-early");
        }
        if (identity == null || identity.isBlank()) {
            return new Contact(checkedPhone, null, sex, birthDate);
        }
        String number = IdentityNumber.check(identity, today).orRefuse("identity");
        LocalDate born = IdentityNumber.birthday(number);
        if (birthDate != null && !birthDate.equals(born)) {
            throw RuleBroken.at("birthDate", "roster.contact.birth-differs");
        }
        Sex said = IdentityNumber.male(number) ? Sex.M : Sex.F;
        if (sex != null && sex != said) {
            throw RuleBroken.at("sex", "roster.contact.sex-differs");
        }
        return new Contact(checkedPhone, number, said, born);
    }
}
