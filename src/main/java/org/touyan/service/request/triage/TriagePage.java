package org.touyan.service.request.triage;

import org.touyan.foundation.web.Page;

/** The reading of a request on a page of its own. */
public record TriagePage(String number, String matter, TriagePanel panel) implements Page {}
