package org.touyan.service.request.submit;

import org.springframework.stereotype.Component;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.service.request.domain.Caller;

/** Checks who asks and seals the number. */
@Component
class Callers {

    private static final int TAIL = 4;

    private final Vault vault;

    Callers(Vault vault) {
        this.vault = vault;
    }

    Caller of(String name, String phone) {
        String called = PersonName.check(name).orRefuse("name");
        if (phone.isBlank()) {
            return new Caller(called, null, null, null);
        }
        String digits = PhoneNumber.check(phone).orRefuse("phone");
        return new Caller(called, vault.seal(digits).bytes(), vault.fingerprint("phone", digits),
                vault.fingerprint("phone-tail", digits.substring(digits.length() - TAIL)));
    }
}
