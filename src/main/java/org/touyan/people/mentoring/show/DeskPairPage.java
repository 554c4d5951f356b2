package org.touyan.people.mentoring.show;

import org.touyan.foundation.web.Page;

/** A contract at a desk of the union, or of the company. */
public record DeskPairPage(PairView view) implements Page {}
