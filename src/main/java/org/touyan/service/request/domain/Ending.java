package org.touyan.service.request.domain;

import org.jspecify.annotations.Nullable;
import org.touyan.service.request.RequestId;

/**
 * How it ended, when it ended in another way than well.
 *
 * @param endReason     of a rejection or a withdrawal; only the asker reads it
 * @param transferredTo code of the catalog's table of offices
 * @param mergedInto    the request that goes on in its place
 */
public record Ending(String endReason, @Nullable String transferredTo, @Nullable RequestId mergedInto) {

    static final Ending OPEN = new Ending("", null, null);
}
