package org.touyan.people.studio;

/** Where a studio stands, from the application to its end. */
public enum StudioState {
    APPLIED, RETURNED, ENDORSED, MATERIAL, VISITED, JUDGED, POSTED, NAMED, REPORTED, RECTIFYING, RECONFIRMED, LEADERLESS, REFUSED, WITHDRAWN, REVOKED, DISSOLVED
}
