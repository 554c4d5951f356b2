package org.touyan.service.menu;

/** States of a line: 草稿, 师傅说可以, 师傅去不了, 已公布, 已撤下, 做了, 没做成. That it is full is counted, not kept. */
public enum ItemState {
    DRAFT, CONFIRMED, DECLINED, PUBLISHED, WITHDRAWN, DONE, NOT_DONE
}
