package org.touyan.service.visit.arrange;

import org.touyan.foundation.web.Page;

/** One accepted order at the desk. */
public record DeskVisitPage(Arrangement arrangement) implements Page {}
