package org.touyan.service.request;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;

/** The pictures that came with a request, as far as the current actor may see them. */
@Component
public class RequestPhotos {

    public static final String KIND = "request";

    private final Files files;

    RequestPhotos(Files files) {
        this.files = files;
    }

    @Transactional
    public void add(Actor actor, RequestId request, OrgPath path, Picture picture) {
        files.store(actor, KIND, request.value(), path, picture);
    }

    public List<FileId> of(RequestId request) {
        return files.of(KIND, request.value());
    }
}
