package org.touyan.service.matching.domain;

/** From the expert's town to the place. */
public record Way(int minutes, boolean boat) {}
