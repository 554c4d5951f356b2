package org.touyan.service.request.end;

import org.touyan.foundation.web.Page;

/** The endings on a page of their own. */
public record EndPage(String number, String matter, EndPanel panel) implements Page {}
