package org.touyan.insight.casefile.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.ExpertCard;

/**
 * Who comes, and when.
 *
 * @param from  start of the agreed visit; null while none is agreed
 * @param phone in clear, when the expert lets askers ring him; null otherwise
 */
public record Helper(ExpertCard expert, boolean lead, @Nullable Instant from, @Nullable String phone) {}
