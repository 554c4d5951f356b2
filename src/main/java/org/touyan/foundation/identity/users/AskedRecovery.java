package org.touyan.foundation.identity.users;

import org.touyan.foundation.identity.AccountId;

/** A recovery that was asked for with a reason that does not do. */
public record AskedRecovery(AccountId account, String reason) {

    /** Each line of the list has a form of its own. */
    public static String field(AccountId account) {
        return "reason-" + account;
    }

    String field() {
        return field(account);
    }
}
