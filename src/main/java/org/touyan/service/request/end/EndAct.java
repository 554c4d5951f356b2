package org.touyan.service.request.end;

import org.touyan.foundation.shared.NotFound;
import org.touyan.service.request.domain.RequestAct;

/** The endings staff can choose, by the last part of their address. */
public enum EndAct {
    REJECTION(RequestAct.REJECT), TRANSFER(RequestAct.TRANSFER), MERGE(RequestAct.MERGE), WITHDRAWAL(RequestAct.CANCEL);

    private final RequestAct act;

    EndAct(RequestAct act) {
        this.act = act;
    }

    RequestAct act() {
        return act;
    }

    /** The last part of the address. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static EndAct at(String path) {
        for (EndAct ending : values()) {
            if (ending.path().equals(path)) {
                return ending;
            }
        }
        throw new NotFound("ending " + path);
    }
}
