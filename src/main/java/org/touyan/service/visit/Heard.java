package org.touyan.service.visit;

/** What the asker said on the spot, as the expert heard it. It is no review: nobody rates himself. */
public enum Heard {
    CONTENT, FAIR, NOT_CONTENT
}
