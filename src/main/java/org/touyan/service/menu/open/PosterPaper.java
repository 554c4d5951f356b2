package org.touyan.service.menu.open;

import org.touyan.foundation.web.Page;

/** The same sheet from the press. */
public record PosterPaper(PosterPage poster) implements Page {}
