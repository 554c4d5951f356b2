package org.touyan.insight.casefile.domain;

import org.touyan.foundation.storage.FileId;

/**
 * One picture of a case.
 *
 * @param onSite taken by a master on his visit; otherwise it came with the request
 */
public record CasePhoto(FileId file, boolean onSite) {

    public String key() {
        return onSite ? "casefile.photo.on-site" : "casefile.photo";
    }
}
