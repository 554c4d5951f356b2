package org.touyan.service.request.submit.help;

import java.time.Instant;

import org.touyan.foundation.web.Page;

/**
 * It has arrived.
 *
 * @param trackPath    the asker's own page, with its secret
 * @param due          until when the union answers
 * @param contactHours within which the expert rings after saying yes
 */
public record DonePage(String askerName, String number, String trackPath, Instant due, int contactHours) implements Page {}
