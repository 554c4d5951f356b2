package org.touyan.people.roster.domain;

/** Whether the union may ask the person for help: yes, not for a while, or no longer on the roster. */
public enum PersonState {
    ACTIVE, PAUSED, LEFT
}
