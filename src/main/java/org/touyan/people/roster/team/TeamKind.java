package org.touyan.people.roster.team;

/** What a team is for: volunteering of every kind (志愿服务队), one trade (专业分队), telling and teaching (宣讲团). */
public enum TeamKind {
    VOLUNTEERS, TRADE, SPEAKERS
}
