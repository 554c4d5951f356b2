package org.touyan.service.request.review;

import org.touyan.foundation.web.Page;

/** The call-back on a page of its own. */
public record CallBackPage(String number, String matter, CallBackPanel panel) implements Page {}
