package org.touyan.people.mentoring;

import java.util.EnumSet;
import java.util.Set;

/** Where a contract stands. */
public enum ContractState {
    DRAFT, SIGNING, ACTIVE, SUSPENDED, ASSESSING, EXTENDED, GRADUATED, TERMINATED, LAPSED;

    /** A master's hands are full with these. */
    public static final Set<ContractState> HELD = EnumSet.of(ACTIVE, SUSPENDED, ASSESSING, EXTENDED);
    /** Looked at every quarter. */
    public static final Set<ContractState> TAUGHT = EnumSet.of(ACTIVE, EXTENDED);

    public boolean held() {
        return HELD.contains(this);
    }

    public boolean taught() {
        return TAUGHT.contains(this);
    }

    public boolean over() {
        return this == GRADUATED || this == TERMINATED || this == LAPSED;
    }
}
