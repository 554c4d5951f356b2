package org.touyan.foundation.identity.signin;

import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.domain.LinkPurpose;

/** A link that can still be used. */
record OneTimeLink(AccountId accountId, LinkPurpose purpose, boolean loopbackOnly) {}
