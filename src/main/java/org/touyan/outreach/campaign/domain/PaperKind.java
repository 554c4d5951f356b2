package org.touyan.outreach.campaign.domain;

/** What is signed: 服务协议, 保密承诺, 揭榜意向书. */
public enum PaperKind {
    AGREEMENT, SECRECY, INTENT
}
