/**
 * Uploaded files: checked, stripped, hashed, and shown to those who may see them.
 *
 * <p>Starting point: {@link org.touyan.foundation.storage.Files}.
 *
 * <p>Invariants: what is stored was drawn anew from decoded pixels, so no position, no author and no foreign code lies
 * in it; who may read a file is decided by the policies of {@code storage.file}, and by a
 * {@link org.touyan.foundation.storage.FileGuard} where a kind has one; whoever shows a file to others, like the roster a
 * portrait while its owner agrees, reads it for them after asking the same. It keeps pictures
 * only, scans of documents among them. A picture that is forgotten is wiped: its row stays, and says when.
 */
@ApplicationModule(id = "storage", displayName = "Storage", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "identity"})
@NullMarked
package org.touyan.foundation.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
