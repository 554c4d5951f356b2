package org.touyan.foundation.audit.read;

import java.time.Instant;

/** The last link, to be written down elsewhere: {@code ./touyan verify --head} finds it again. */
public record Head(long position, String hash, Instant linkedAt) {}
