/**
 * Values and contracts without a home of their own: ids, paths, actors, errors, transition tables.
 *
 * <p>Starting points: {@link org.touyan.foundation.shared.Actor}, {@link org.touyan.foundation.shared.Acting},
 * {@link org.touyan.foundation.shared.RuleBroken}. No beans, no SQL, no web.
 */
@ApplicationModule(id = "shared", displayName = "Shared values", type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package org.touyan.foundation.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
