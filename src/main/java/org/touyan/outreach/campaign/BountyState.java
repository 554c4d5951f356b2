package org.touyan.outreach.campaign;

/** States of a posted problem: 在榜, 截止待评, 有人揭榜, 撤榜. */
public enum BountyState {
    OPEN, CLOSED, AWARDED, ENDED
}
