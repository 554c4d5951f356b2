package org.touyan.service.matching;

/** How well a candidate fits, in words: no reservation, one, or more. */
public enum Fit {
    BEST, POSSIBLE, STRETCH
}
