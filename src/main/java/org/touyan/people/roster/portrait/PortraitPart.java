package org.touyan.people.roster.portrait;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Part;

/**
 * The picture there is, and the form for another.
 *
 * @param base    forms post here, and to {@code base/removal}
 * @param consent where the person says whether it is shown
 * @param shown   it is on the wall now
 */
public record PortraitPart(String base, String consent, String name, @Nullable FileId portrait, boolean shown, FormErrors errors)
        implements
            Part {}
