package org.touyan.people.roster.life;

/** Retired, moved to another union, died; PROFILE is a later word of the family and the union on the public page. */
public enum LifeKind {
    RETIRED, MOVED, DECEASED, PROFILE
}
