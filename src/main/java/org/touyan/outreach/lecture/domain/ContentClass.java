package org.touyan.outreach.lecture.domain;

/** What a topic is about: 党的创新理论, 红色革命故事, 劳模工匠事迹, 职工身边故事, 企业优秀文化. */
public enum ContentClass {
    THEORY, LOCAL_HISTORY, MODEL_DEEDS, COLLEAGUES, COMPANY_CULTURE
}
