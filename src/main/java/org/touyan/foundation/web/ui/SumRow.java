package org.touyan.foundation.web.ui;

/**
 * One line of "check your answers".
 *
 * @param change address of the question; empty when it cannot be changed
 */
public record SumRow(String label, String value, String change) {}
