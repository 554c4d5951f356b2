package org.touyan.people.studio.domain;

import org.touyan.foundation.shared.BusinessRule;

/** E39: what stands after the leader's name, by its code and as it was written when the studio was asked for. */
public record Called(String nameLine, String lineWords) {

    @BusinessRule(id = "STU-6", says = "A studio is called after its leader and the line that names it, and never otherwise.")
    String after(Leader leader) {
        return leader.leaderName() + lineWords;
    }
}
