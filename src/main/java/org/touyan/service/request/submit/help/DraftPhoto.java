package org.touyan.service.request.submit.help;

import java.util.UUID;

/** A picture that waits with the draft. */
public record DraftPhoto(UUID photoId) {

    public String href() {
        return "/help/photos/" + photoId;
    }
}
