package org.touyan.service.matching.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.catalog.TradeLicence;

/**
 * A licence that somebody would need and cannot show for the day.
 *
 * @param held last day of the one he has, or null when he has none
 */
record MissingLicence(TradeLicence licence, @Nullable LocalDate held) {}
