package org.touyan.outreach.campaign.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.OrgPath;

/**
 * Who asks.
 *
 * @param bodyId  when it is registered
 * @param town    NBS code
 * @param orgPath its own place in the tree when it has one, else its town's
 */
public record Company(@Nullable UUID bodyId, String company, String town, String place, OrgPath orgPath) {}
