package org.touyan.service.dispatch.brief;

import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.storage.Files;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;

/** Lets an expert who is asked see the photos of the request: a leaf is half the diagnosis. */
@Component
public class Pictures {

    private static final String KIND = "request";

    private final Files files;
    private final Elevated elevated;

    Pictures(Files files, Elevated elevated) {
        this.files = files;
        this.elevated = elevated;
    }

    public void showTo(PersonId expert, RequestId request) {
        elevated.runAsSystem(() -> files.of(KIND, request.value()).forEach(file -> files.grant(file, expert.value())));
    }
}
