package org.touyan.service.menu.domain;

/** What may be done with a line. */
public enum ItemAct {
    WRITE, EDIT, CONFIRM, CORRECT, DECLINE, PUBLISH, WITHDRAW, FINISH, FAIL
}
