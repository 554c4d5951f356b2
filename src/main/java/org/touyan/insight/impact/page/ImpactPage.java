package org.touyan.insight.impact.page;

import java.time.Instant;
import java.util.List;

import org.touyan.foundation.web.Page;

/** All figures with their meaning, in one place. */
public record ImpactPage(List<FigureLine> lines, Talks talks, Instant asOf) implements Page {}
