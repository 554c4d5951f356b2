package org.touyan.foundation.notification;

import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.privacy.Sealed;

/** Whom a message is for. */
public sealed interface Recipient {

    /** Somebody who signs in: gets it in the inbox, and by SMS when the account has a phone. */
    static Recipient ofAccount(AccountId account) {
        return new Account(account);
    }

    /**
     * Somebody with a phone and no account: gets an SMS.
     *
     * @param displayName how colleagues see him on the page of what is stuck; masked there
     */
    static Recipient ofPhone(Sealed phone, String displayName) {
        return new Phone(phone, displayName);
    }

    /** See {@link #ofAccount}. */
    record Account(AccountId id) implements Recipient {}

    /** See {@link #ofPhone}. */
    record Phone(Sealed phone, String displayName) implements Recipient {}
}
