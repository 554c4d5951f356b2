package org.touyan.people.roster.copy;

import org.touyan.foundation.web.Page;

/** The sheet, to keep or to hand in. */
public record CopyPaper(CopySheet copy) implements Page {}
