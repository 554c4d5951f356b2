package org.touyan.insight.brief.sheet;

import org.touyan.foundation.paper.Imprint;
import org.touyan.foundation.web.Page;

/** The brief as it is signed: with its number and a code. */
public record SheetPaper(Imprint imprint, Sheet sheet) implements Page {}
