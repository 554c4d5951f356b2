package org.touyan.insight.impact.frozen;

/**
 * Which figure is to be frozen.
 *
 * @param period 2026, 2026-Q3, 2026-11, or a day up to which the year is counted
 */
record FreezeForm(String metric, String period) {}
