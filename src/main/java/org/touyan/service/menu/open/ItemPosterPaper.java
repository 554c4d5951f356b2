package org.touyan.service.menu.open;

import org.touyan.foundation.web.Page;

/** The sheet of one line from the press. */
public record ItemPosterPaper(ItemPosterPage poster) implements Page {}
