package org.touyan.service.visit;

/** How the expert sees the result (办得怎么样). The asker is asked separately. */
public enum Outcome {
    SOLVED, PARTLY, NOT_YET
}
