package org.touyan.people.roster.domain;

/** Where a person stands in working life (在职, 离退休, 离世). Retired people stay on the roster, reachable and searchable. */
public enum Standing {
    IN_POST, RETIRED, DECEASED
}
