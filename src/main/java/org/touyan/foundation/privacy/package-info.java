/**
 * What the law asks of whoever keeps data about people: sealed fields, masks, logged unmasking, consent, complaints.
 *
 * <p>Starting points: {@link org.touyan.foundation.privacy.Vault}, {@link org.touyan.foundation.privacy.Mask},
 * {@link org.touyan.foundation.privacy.Unmasking}, {@link org.touyan.foundation.privacy.Consents}; pages {@code /feedback}
 * and {@code /desk/complaints}. Facts out: {@link org.touyan.foundation.privacy.ComplaintReceived},
 * {@link org.touyan.foundation.privacy.ComplaintAnswered}.
 *
 * <p>Invariants: the key never lies in the database; a sealed field is found by its keyed fingerprint only; consent is
 * given and withdrawn by entries, never by changing one; nobody answers a complaint about himself. It does not decide who may see a person: the policies of the
 * tables do.
 */
@ApplicationModule(id = "privacy", displayName = "Privacy", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter"})
@NullMarked
package org.touyan.foundation.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
