package org.touyan.insight.casefile.domain;

import java.time.Instant;

/**
 * One line of a case.
 *
 * @param kind like {@code request.TRIAGE}, {@code order.ACCEPTED}, {@code visit.DONE}, {@code message.ASKER}
 * @param who  who acted, as written then
 * @param note words said on that occasion
 * @param when the agreed time of a visit; the time of the act otherwise
 */
public record CaseEntry(Instant at, String kind, String who, String note, Instant when) {

    /** Somebody has been asked by name, or has taken it. */
    public boolean namesExpert() {
        return kind.equals("order.OFFERED");
    }

    /** Somebody has said yes. */
    boolean saysYes() {
        return kind.equals("order.ACCEPTED") || kind.equals("order.SERVED");
    }
}
