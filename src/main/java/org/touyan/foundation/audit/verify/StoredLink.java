package org.touyan.foundation.audit.verify;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.audit.domain.Entry;

/**
 * A link and the entry it is about, as they lie in the database now.
 *
 * @param entry  null when the row is gone
 * @param digest as stored beside the entry; null when the row is gone
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by content where it is compared.
record StoredLink(long position, long entryId, byte[] hash, @Nullable Entry entry, byte @Nullable [] digest) {}
