package org.touyan.foundation.privacy;

import java.util.UUID;

import org.touyan.foundation.shared.Id;

/** A complaint, a suggestion, or a question about one's own data. */
public record ComplaintId(UUID value) implements Id {}
