package org.touyan.people.studio.money;

/** Given to a studio, or spent by it. */
public enum MoneyKind {
    GRANT, SPENT
}
