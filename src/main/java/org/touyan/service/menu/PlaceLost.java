package org.touyan.service.menu;

import java.time.Instant;
import java.util.UUID;

/** A line was withdrawn: whoever had a place at it, or waited for one, has none now. */
public record PlaceLost(UUID holder, SlotId slot, Instant at) {}
