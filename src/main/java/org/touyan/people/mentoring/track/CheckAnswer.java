package org.touyan.people.mentoring.track;

/** What the enterprise union found: 顺利, 有困难, 需调整. */
public enum CheckAnswer {
    SMOOTH, TROUBLE, ADJUST
}
