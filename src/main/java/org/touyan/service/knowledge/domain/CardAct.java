package org.touyan.service.knowledge.domain;

/** What is done with a version of a knowledge card. */
public enum CardAct {
    WRITE, REWRITE, SUBMIT, RETURN, PUBLISH, REPLACE, DROP, WITHDRAW
}
