package org.touyan.service.request.submit.help;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.service.menu.Held;

/**
 * It has arrived.
 *
 * @param trackPath    the asker's own page, with its secret
 * @param due          until when the union answers
 * @param contactHours within which the expert rings after saying yes
 * @param order        the place it has, or waits for
 */
public record DonePage(String askerName, String number, String trackPath, Instant due, int contactHours,
        @Nullable Held order) implements Page {}
