package org.touyan.people.assessment.count;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A period as asked for; null for this year until today. */
record Period(@Nullable LocalDate from, @Nullable LocalDate until, boolean above) {}
