package org.touyan.outreach.lecture;

/** Where one version of a topic stands (送审, 审定). */
public enum TopicState {
    DRAFT, SUBMITTED, RETURNED, CLEARED, WITHDRAWN
}
