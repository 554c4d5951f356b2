package org.touyan.outreach.campaign;

/** States of a demand: 收到, 筛过, 有人结对, 排好了, 在办, 解决了, 解决一部分, 没解决, 企业确认, 回访过, 撤回. */
public enum DemandState {
    COLLECTED, SCREENED, MATCHED, PLANNED, IN_PROGRESS, SOLVED, PARTLY, UNSOLVED, CONFIRMED, FOLLOWED_UP, WITHDRAWN
}
