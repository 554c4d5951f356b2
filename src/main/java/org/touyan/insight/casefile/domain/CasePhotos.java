package org.touyan.insight.casefile.domain;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.StoredFile;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestPhotos;
import org.touyan.service.visit.VisitPhotos;

/** The pictures of a case. Whoever holds one of its addresses gets pictures of this request and of no other. */
@Component
public class CasePhotos {

    private final Files files;

    CasePhotos(Files files) {
        this.files = files;
    }

    /** Those of the request first. */
    @Transactional(readOnly = true)
    public List<CasePhoto> of(RequestId request) {
        return files.of(request.value(), RequestPhotos.KIND, VisitPhotos.KIND).stream()
                .map(filed -> new CasePhoto(filed.file(), filed.kind().equals(VisitPhotos.KIND))).toList();
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
        if (of(request).stream().noneMatch(own -> own.file().equals(photo))) {
            throw new NotFound("photo %s of request %s".formatted(photo.value(), request));
        }
        return photo;
    }
}
