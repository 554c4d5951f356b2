package org.touyan.people.assessment;

/** States of a filing: 申报, 材料审核, 现场核查, 公示, 已备案, 开展评定, 整改, 暂停, 到期, 退出. */
public enum FilingState {
    APPLIED, MATERIAL, SITE, NOTICE, FILED, ACTIVE, RECTIFY, SUSPENDED, EXPIRED, EXITED
}
