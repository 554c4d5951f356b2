package org.touyan.service.matching.domain;

/** How much each reason counts for the order of one shortlist. */
public record Weights(int skill, int near, int free, int known, int load) {}
