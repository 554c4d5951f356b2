package org.touyan.foundation.web.ui;

/** A filter in force, with the address that lifts it. */
public record Filter(String label, String lift) {}
