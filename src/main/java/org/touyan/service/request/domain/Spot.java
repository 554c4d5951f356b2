package org.touyan.service.request.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.OrgPath;

/**
 * Where help is needed, and which union answers for it.
 *
 * @param town    NBS code
 * @param place   village or place name, as the asker says it
 * @param bodyId  the organisation that asks, when one does
 * @param orgPath the town's union, or the union of the organisation that asks
 */
public record Spot(String town, String place, @Nullable UUID bodyId, OrgPath orgPath) {}
