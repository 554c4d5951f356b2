package org.touyan.foundation.identity.signin;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.touyan.foundation.identity.domain.Login;
import org.touyan.foundation.privacy.Vault;

/** Keyed fingerprints, by which logins and codes are found without lying there in the clear. */
@Component
class Prints {

    private static final int LONGEST = 100;

    private final Vault vault;

    Prints(Vault vault) {
        this.vault = vault;
    }

    /** Of whatever was typed, so that tries with nonsense are counted too. */
    byte[] login(String typed) {
        return Login.of(typed)
                .map(login -> vault.fingerprint("login", login.value()))
                .orElseGet(() -> vault.fingerprint("nonsense", typed.substring(0, Math.min(LONGEST, typed.length()))));
    }

    byte[] code(UUID id, String code) {
        return vault.fingerprint("code", id + ":" + code);
    }
}
