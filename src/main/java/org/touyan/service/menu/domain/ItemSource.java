package org.touyan.service.menu.domain;

/** Where a line of a draft comes from: 干部写的, 上月照抄, 常年能做的, 上月没找到师傅的. */
public enum ItemSource {
    OFFICER, COPIED, OFFER, UNMET
}
