package org.touyan.foundation.storage;

/**
 * A stored file with its content, as far as the current actor may see it.
 *
 * @param name what the person who uploaded it called it; shown, never used as a path
 */
@SuppressWarnings("ArrayRecordComponent") // Read once and written to the browser; never compared.
public record StoredFile(FileId id, String kind, String name, String mediaType, int width, int height, String sha256,
        byte[] bytes) {}
