package org.touyan.people.mentoring.show;

import org.touyan.foundation.web.Page;

/** A contract in the hands of the apprentice, by his secret link. */
public record LinkPairPage(PairView view) implements Page {}
