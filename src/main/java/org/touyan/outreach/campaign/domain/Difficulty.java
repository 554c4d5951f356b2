package org.touyan.outreach.campaign.domain;

/** What a problem needs: 现场可解, 需攻关, 需外援. */
public enum Difficulty {
    ON_SITE, RESEARCH, OUTSIDE
}
