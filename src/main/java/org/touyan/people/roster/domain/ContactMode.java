package org.touyan.people.roster.domain;

/** How an asker reaches the person: by his own phone, or through the union. Through the union unless he has agreed. */
public enum ContactMode {
    OWN_PHONE, UNION_RELAY
}
