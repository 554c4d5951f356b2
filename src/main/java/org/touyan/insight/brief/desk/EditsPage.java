package org.touyan.insight.brief.desk;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.insight.brief.domain.Brief;
import org.touyan.insight.brief.domain.Version;

/** Every version of every paragraph: who wrote it, when, and what he changed. */
public record EditsPage(Brief brief, List<Edit> edits) implements Page {

    public record Edit(Version version, List<Difference.Piece> pieces) {}
}
