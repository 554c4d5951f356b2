package org.touyan.foundation.identity.signin;

import java.time.Duration;

import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.shared.Role;

/** How a try to sign in ended. */
sealed interface Outcome {

    record In(AccountId account, Role role) implements Outcome {}

    /** Wrong, unknown, used, disabled: the person is told the same words for all of them. */
    record Refused() implements Outcome {}

    record Closed(Duration closedFor) implements Outcome {}
}
