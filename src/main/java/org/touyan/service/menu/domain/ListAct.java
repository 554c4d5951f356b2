package org.touyan.service.menu.domain;

/** What may be done with a monthly list. */
public enum ListAct {
    OPEN, APPROVE, CHANGE, PUBLISH, ADD
}
