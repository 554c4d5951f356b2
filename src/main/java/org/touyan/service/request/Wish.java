package org.touyan.service.request;

/** When the asker would like help. */
public enum Wish {
    /** 越快越好. */
    SOON,
    /** 这几天都行. */
    ANY_DAY,
    /** 我想约个时间: the words or the window say when. */
    APPOINTMENT
}
