/**
 * What the law asks of whoever keeps data about people: sealed fields, masks, logged unmasking, consent, complaints.
 *
 * <p>Starting points: {@link org.touyan.foundation.privacy.Vault}, {@link org.touyan.foundation.privacy.Mask}.
 *
 * <p>Invariants: the key never lies in the database; a sealed field is found by its keyed fingerprint only; consent is
 * given and withdrawn by entries, never by changing one. It does not decide who may see a person: the policies of the
 * tables do.
 */
@ApplicationModule(id = "privacy", displayName = "Privacy", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter"})
@NullMarked
package org.touyan.foundation.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
