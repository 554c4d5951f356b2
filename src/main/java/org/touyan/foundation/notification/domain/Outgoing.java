package org.touyan.foundation.notification.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.privacy.Sealed;

/**
 * A message a deliverer has taken, with everything still sealed.
 *
 * @param attempts including the one that begins now
 */
public record Outgoing(UUID messageId, Channel channel, @Nullable UUID account, @Nullable Sealed phone, String key,
        Sealed content, int attempts) {}
