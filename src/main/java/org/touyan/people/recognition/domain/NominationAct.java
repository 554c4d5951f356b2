package org.touyan.people.recognition.domain;

/** What can be done with a nomination. */
public enum NominationAct {
    VOTE, RECOMMEND, AGREE, CLEAR, VETO, POST, DECIDE, DELIVER, REFUSE, WITHDRAW
}
