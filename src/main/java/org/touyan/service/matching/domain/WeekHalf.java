package org.touyan.service.matching.domain;

import java.time.DayOfWeek;

import org.touyan.service.matching.HalfDay;

/** A half day that is usually free, week by week. */
public record WeekHalf(DayOfWeek day, HalfDay.Half half) {}
