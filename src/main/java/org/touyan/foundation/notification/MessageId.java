package org.touyan.foundation.notification;

import java.util.UUID;

import org.touyan.foundation.shared.Id;

/** One message on one channel. */
public record MessageId(UUID value) implements Id {}
