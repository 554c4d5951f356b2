package org.touyan.foundation.audit.verify;

import org.touyan.foundation.audit.domain.Entry;

/** An entry without a link, as it lies in the database now. */
@SuppressWarnings("ArrayRecordComponent") // Compared by content where it is compared.
record StoredEntry(long entryId, Entry entry, byte[] digest) {}
