package org.touyan.foundation.identity;

import java.time.Duration;

import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.shared.OrgPath;

/** Brings a sign-in code to a phone. Called inside a transaction; the message leaves when it commits, at any hour. */
public interface CodeSender {

    /**
     * @param code  six digits
     * @param valid how long code and link work
     * @param link  path that signs in with one tap, like {@code /login/link/…}
     */
    void send(Sealed phone, String name, String code, Duration valid, String link, OrgPath where);
}
