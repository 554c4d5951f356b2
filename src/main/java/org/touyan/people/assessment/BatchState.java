package org.touyan.people.assessment;

/** States of a batch: 计划, 计划备案, 报名, 资格审核, 考核, 督导, 结果公示, 编号, 上传, 可查, 归档. */
public enum BatchState {
    PLANNED, PLAN_FILED, ENROLLING, QUALIFIED, EXAMINED, SUPERVISED, RESULT_NOTICE, NUMBERED, UPLOADED, QUERYABLE, ARCHIVED
}
