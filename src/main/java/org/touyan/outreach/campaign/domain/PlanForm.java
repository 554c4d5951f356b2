package org.touyan.outreach.campaign.domain;

/** The kinds of service (全总: 技术服务、技能培训、技术攻关、管理提升; 省总: 生活类). */
public enum PlanForm {
    GUIDANCE, TRAINING, RESEARCH, MANAGEMENT, CARE
}
