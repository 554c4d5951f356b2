package org.touyan.service.menu.domain;

/** How it reaches people: 上门, 坐诊, 线上, 讲座, 开放日. */
public enum ServiceForm {
    DOOR, CLINIC, ONLINE, LECTURE, OPEN_DAY
}
