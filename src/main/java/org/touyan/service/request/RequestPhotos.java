package org.touyan.service.request;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.foundation.storage.StoredFile;

/** The pictures of a request. Whoever holds one of its addresses gets pictures of this request and of no other. */
@Component
public class RequestPhotos {

    private static final String KIND = "request";

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

    /** @throws NotFound also when it is a picture of something else */
    @Transactional(readOnly = true)
    public StoredFile read(RequestId request, FileId photo) {
        return files.read(own(request, photo));
    }

    /** @throws NotFound also when it is a picture of something else */
    @Transactional(readOnly = true)
    public StoredFile thumb(RequestId request, FileId photo) {
        return files.thumb(own(request, photo));
    }

    private FileId own(RequestId request, FileId photo) {
        if (!of(request).contains(photo)) {
            throw new NotFound("photo %s of request %s".formatted(photo.value(), request));
        }
        return photo;
    }
}
