package org.touyan.foundation.paper;

import java.util.Optional;
import java.util.UUID;

/** Port for modules whose papers speak of something that goes on: whoever verifies one is told where the matter stands. */
public interface PaperNews {

    /** Of subjects, as in {@link Draft#module}. */
    String module();

    /** With the eyes of the public; empty when there is nothing to add to what the paper certifies. */
    Optional<Told> of(UUID subject);

    /**
     * One sentence, and where anybody reads more.
     *
     * @param saysKey a text key; its argument is the day
     * @param path    empty when nothing is open to the public any more
     * @param linkKey what the link says, a text key
     */
    record Told(String saysKey, String day, String path, String linkKey) {}
}
