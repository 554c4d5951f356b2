package org.touyan.outreach.workshop.domain;

/** 技术攻关, 业务咨询, 技能培训: in which of the three fields a master works with a workshop. */
public enum Field {
    RESEARCH, CONSULTING, TRAINING
}
