package org.touyan.service.dispatch.domain;

/** What may happen to a work order. */
public enum OrderAct {
    /** 派给: one expert is invited. */
    OFFER,
    /** 揭榜: whoever wants may take it. */
    OPEN_TO_ALL, ACCEPT, CLAIM, DECLINE,
    /** Nobody answered in time. */
    LAPSE,
    /** Taken back before the expert heard of it. */
    UNDO, RELEASE, SERVE
}
