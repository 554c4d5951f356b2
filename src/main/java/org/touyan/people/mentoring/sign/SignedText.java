package org.touyan.people.mentoring.sign;

import org.touyan.foundation.shared.Actor;
import org.touyan.people.mentoring.domain.Contract;

/** What follows when a text that changes a contract in force is signed by all four. */
public interface SignedText {

    void holds(Actor actor, Contract contract);
}
