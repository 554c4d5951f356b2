package org.touyan.people.assessment.domain;

/** What is done with a filing; all but the application is decided by 人社部门 and written down here. */
public enum FilingAct {
    APPLY, MATERIAL, SITE, NOTICE, FILE, ACTIVATE, RECTIFY, SUSPEND, RESUME, EXPIRE, EXIT
}
