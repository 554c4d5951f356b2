package org.touyan.outreach.workshop;

/** How far a workshop has come. */
public enum WorkshopState {
    PLANNED, RECOGNISED, OPERATING, RECTIFY, CLOSED
}
