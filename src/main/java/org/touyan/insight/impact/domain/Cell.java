package org.touyan.insight.impact.domain;

import java.math.BigDecimal;

/**
 * One part of a figure, as somebody may see it.
 *
 * @param value zero when it is withheld
 */
public record Cell(String tag, BigDecimal value, boolean withheld) {}
