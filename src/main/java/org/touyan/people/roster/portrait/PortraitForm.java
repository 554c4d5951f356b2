package org.touyan.people.roster.portrait;

import java.util.List;

import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.shared.RuleBroken;

/** One picture. */
record PortraitForm(List<MultipartFile> photo) {

    /** @throws RuleBroken unless there is exactly one */
    List<MultipartFile> one() {
        if (photo.size() != 1) {
            throw RuleBroken.at("photo", photo.isEmpty() ? "roster.portrait.missing" : "roster.portrait.one");
        }
        return photo;
    }
}
