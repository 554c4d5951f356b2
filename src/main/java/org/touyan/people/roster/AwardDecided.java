package org.touyan.people.roster;

import java.time.LocalDate;

/** A signal: a body has decided to give somebody an honour. Whoever followed the nomination publishes it; the roster enters it. */
public interface AwardDecided {

    PersonId person();

    String honourType();

    /** Verbatim, as in the decision. */
    String title();

    String documentNo();

    LocalDate decidedOn();
}
