package org.touyan.insight.impact.domain;

/** A number as it is said: 220多 is MORE than 220. */
public record Said(Style style, long round) {}
