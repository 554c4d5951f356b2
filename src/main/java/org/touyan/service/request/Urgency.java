package org.touyan.service.request;

/** How long the answer may take: each class has its own clock. */
public enum Urgency {
    NORMAL,
    /** Today: production stopped, a season that does not wait (农时紧急). */
    TODAY
}
