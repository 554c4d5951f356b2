package org.touyan.insight.brief.desk;

/** @param period {@code 2026-10} for a month, {@code 2026} for a year */
public record PeriodForm(String period) {}
