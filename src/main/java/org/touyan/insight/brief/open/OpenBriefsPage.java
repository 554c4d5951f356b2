package org.touyan.insight.brief.open;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.insight.brief.desk.BriefLine;

/** The published briefs, the newest first. */
public record OpenBriefsPage(List<BriefLine> briefs) implements Page {}
