package org.touyan.service.request;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.OrgPath;

/** Hears what an asker's words are about before anybody reads them: asked by request, answered by the module that understands (matching). */
public interface FirstHearing {

    /** @param place in the tree, whose union has heard such words before */
    Heard hear(String words, OrgPath place);

    /**
     * What was heard.
     *
     * @param matter   kind of matter that others take on sooner, as in {@link org.touyan.foundation.catalog.TransferTarget}; null for none
     * @param tooLittle one more sentence would help
     */
    record Heard(@Nullable String matter, boolean tooLittle) {

        public static final Heard NOTHING_SPECIAL = new Heard(null, false);
    }
}
