package org.touyan.foundation.web;

/**
 * A whole page, as data. The template of {@code org.touyan.x.y.FooPage} lies beside it, is called {@code FooPage.jte} and
 * takes the parameters {@code page} and {@code ui}.
 */
public interface Page {}
