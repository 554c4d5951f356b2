package org.touyan.insight.report;

/** States of a report: 待填, 已取数, 已审核, 已签署, 已报送, 已退回, 已接收, 已锁定, 已更正. */
public enum ReportState {
    OPEN, AUTO_FILLED, CHECKED, SIGNED, SUBMITTED, RETURNED, ACCEPTED, LOCKED, RESTATED
}
