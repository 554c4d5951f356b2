package org.touyan.service.dispatch.brief;

import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.storage.Files;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestPhotos;

/** Lets an expert who is asked see the photos of the request: a leaf is half the diagnosis. */
@Component
public class Pictures {

    private final RequestPhotos photos;
    private final Files files;
    private final Elevated elevated;

    Pictures(RequestPhotos photos, Files files, Elevated elevated) {
        this.photos = photos;
        this.files = files;
        this.elevated = elevated;
    }

    public void showTo(PersonId expert, RequestId request) {
        elevated.runAsSystem(() -> photos.of(request).forEach(file -> files.grant(file, expert.value())));
    }
}
