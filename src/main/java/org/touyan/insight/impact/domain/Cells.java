package org.touyan.insight.impact.domain;

/** Who may see a small part of a figure, when it is taken apart. */
public enum Cells {

    /** Nobody's own affair: every part may be seen. */
    OPEN,
    /** People: whoever is not on the staff does not see parts smaller than the parameter {@code cell.suppression.k}. */
    PEOPLE,
    /** What would shame or harm somebody: nobody sees a number, part or whole, smaller than that. */
    SENSITIVE
}
