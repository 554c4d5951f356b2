package org.touyan.foundation.parameter.domain;

/** How a value is written. */
public enum Kind {
    NUMBER, DECIMAL, FLAG, TIME, TEXT
}
