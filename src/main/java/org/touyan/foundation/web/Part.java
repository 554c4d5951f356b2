package org.touyan.foundation.web;

/**
 * A fragment of a page, as data; htmx asks for it alone. The template of {@code org.touyan.x.y.FooPart} lies beside it, is
 * called {@code FooPart.jte} and takes the parameters {@code part} and {@code ui}. A full page always includes it too.
 */
public interface Part {}
