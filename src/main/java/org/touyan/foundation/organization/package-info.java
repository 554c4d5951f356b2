/**
 * The union tree, the places it covers, and the bodies it serves: enterprises, schools, villages.
 *
 * <p>Starting points: {@link org.touyan.foundation.organization.Organizations} to look up,
 * {@link org.touyan.foundation.organization.BodyRegistry} to register.
 *
 * <p>Invariants: every body stands below its town in the tree, on a path of its own, and is shown by that path only; a
 * credit code is registered once; units and regions are public knowledge, contacts are sealed. It deliberately keeps no
 * accounts: who acts where is a matter of identity.
 */
@ApplicationModule(id = "organization", displayName = "Organization", allowedDependencies = {"shared", "database", "web", "audit",
        "privacy", "identity", "catalog"})
@NullMarked
package org.touyan.foundation.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
