package org.touyan.people.assessment.domain;

/** The five volumes of a batch: 报名资格, 备案, 过程, 试卷结果, 证书. */
public enum Volume {
    ENROLMENT, FILING, PROCESS, PAPERS, CERTIFICATES
}
