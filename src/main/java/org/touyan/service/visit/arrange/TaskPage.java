package org.touyan.service.visit.arrange;

import org.touyan.foundation.web.Page;

/** One accepted order on the expert's phone. */
public record TaskPage(Arrangement arrangement) implements Page {}
