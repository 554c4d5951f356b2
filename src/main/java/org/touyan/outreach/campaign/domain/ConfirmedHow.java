package org.touyan.outreach.campaign.domain;

/** How the company put its name to it: 专用链接, 企业账号. */
public enum ConfirmedHow {
    LINK, ACCOUNT
}
