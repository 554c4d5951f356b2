package org.touyan.people.mentoring.show;

import org.touyan.foundation.web.Page;

/** A contract in the hands of the master. */
public record MyPairPage(PairView view) implements Page {}
