package org.touyan.people.roster.team;

/** Whether somebody leads a team. */
public enum MemberRole {
    LEAD, MEMBER
}
