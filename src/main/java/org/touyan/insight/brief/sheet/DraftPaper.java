package org.touyan.insight.brief.sheet;

import org.touyan.foundation.web.Page;

/** The brief before it is signed: without a number, and it says so. */
public record DraftPaper(Sheet sheet) implements Page {}
