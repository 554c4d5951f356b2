package org.touyan.foundation.web;

/** A navigation entry as shown to one person. */
public record NavLink(String key, String group, String text, String icon, String href, int count) {}
