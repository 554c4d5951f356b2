package org.touyan.outreach.campaign;

/** States of a call: 草稿, 已公布, 已结束. Whether it takes demands is said by its days. */
public enum CallState {
    DRAFT, PUBLISHED, ENDED
}
