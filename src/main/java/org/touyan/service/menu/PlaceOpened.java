package org.touyan.service.menu;

import java.time.Instant;
import java.util.UUID;

/** Somebody who waited has a place now. */
public record PlaceOpened(UUID holder, SlotId slot, Instant at) {}
