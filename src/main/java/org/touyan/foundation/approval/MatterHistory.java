package org.touyan.foundation.approval;

import java.util.UUID;

/** Port for modules whose matters stand on public notice: their history says that somebody objected, never who. */
public interface MatterHistory {

    /** Of matters, as in {@link Matter}. */
    String kind();

    /** @param act {@code objected} or {@code answered}; the doer is whoever does it, with the eyes of the system */
    void noted(UUID matter, String act);
}
