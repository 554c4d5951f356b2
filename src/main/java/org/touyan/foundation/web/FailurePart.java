package org.touyan.foundation.web;

/** The same as {@link FailurePage}, for the place of the page that htmx was going to fill. */
public record FailurePart(FailurePage page) implements Part {}
