package org.touyan.insight.brief.domain;

import java.time.Instant;

/**
 * A version of a paragraph.
 *
 * @param round     which freezing of figures it was written over
 * @param generated whether it wrote itself
 */
public record Version(Section section, int no, String words, int round, boolean generated, String byName, Instant at) {}
