package org.touyan.service.visit;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.service.request.RequestId;

/** Pictures an expert took on a visit. They belong to the request, so that whoever asked sees them too. */
@Component
public class VisitPhotos {

    public static final String KIND = "visit";

    private final Files files;

    VisitPhotos(Files files) {
        this.files = files;
    }

    /** @throws RuleBroken when the request has as many as it may carry */
    @Transactional
    public void add(Actor actor, RequestId request, OrgPath path, Picture picture) {
        try {
            files.store(actor, KIND, request.value(), path, picture);
        } catch (RuleBroken full) {
            throw RuleBroken.at("photos", full.key(), full.arguments());
        }
    }

    public List<FileId> of(RequestId request) {
        return files.of(KIND, request.value());
    }
}
