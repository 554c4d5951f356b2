package org.touyan.outreach.workshop.domain;

/** What is done with a workshop. */
public enum WorkshopAct {
    PROPOSE, EDIT, MOVE, RECOGNISE, OPEN, RECTIFY, CLOSE
}
