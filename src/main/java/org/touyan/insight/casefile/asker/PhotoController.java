package org.touyan.insight.casefile.asker;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.touyan.foundation.storage.FileAnswer;
import org.touyan.foundation.storage.FileId;
import org.touyan.insight.casefile.domain.CasePhotos;
import org.touyan.service.request.Askers;

/** The pictures of one request, below its secret link: an asker has no session. */
@RestController
class PhotoController {

    private final Askers askers;
    private final CasePhotos photos;

    PhotoController(Askers askers, CasePhotos photos) {
        this.askers = askers;
        this.photos = photos;
    }

    @GetMapping("/r/{token}/photos/{photo}")
    ResponseEntity<byte[]> photo(@PathVariable String token, @PathVariable UUID photo,
            @RequestHeader(name = FileAnswer.SITE, required = false) @Nullable String site) {
        return FileAnswer.of(askers.asking(token, (asker, request) -> photos.read(request, new FileId(photo))), site);
    }

    @GetMapping("/r/{token}/photos/{photo}/thumb")
    ResponseEntity<byte[]> thumb(@PathVariable String token, @PathVariable UUID photo,
            @RequestHeader(name = FileAnswer.SITE, required = false) @Nullable String site) {
        return FileAnswer.of(askers.asking(token, (asker, request) -> photos.thumb(request, new FileId(photo))), site);
    }
}
