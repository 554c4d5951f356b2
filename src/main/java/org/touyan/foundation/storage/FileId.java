package org.touyan.foundation.storage;

import java.util.UUID;

import org.touyan.foundation.shared.Id;

/** A stored file. */
public record FileId(UUID value) implements Id {}
