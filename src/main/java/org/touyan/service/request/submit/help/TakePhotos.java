package org.touyan.service.request.submit.help;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.Files;

/** Takes pictures along with the draft. A picture that cannot be read never holds up a call for help. */
@Component
class TakePhotos {

    private static final Logger log = LoggerFactory.getLogger(TakePhotos.class);

    private final Files files;
    private final Drafts drafts;
    private final DraftPhotos photos;

    TakePhotos(Files files, Drafts drafts, DraftPhotos photos) {
        this.files = files;
        this.drafts = drafts;
        this.photos = photos;
    }

    /** Whether all of them were kept. */
    boolean take(String secret, Draft draft, List<MultipartFile> uploads) {
        if (uploads.isEmpty()) {
            return true;
        }
        drafts.keep(secret, draft);
        return uploads.stream().map(upload -> kept(secret, upload)).reduce(true, Boolean::logicalAnd);
    }

    private boolean kept(String secret, MultipartFile upload) {
        try {
            photos.add(secret,
                    files.prepare(Objects.requireNonNullElse(upload.getOriginalFilename(), ""), upload.getInputStream()));
            return true;
        } catch (RuleBroken unreadable) {
            log.info("draft.photo-refused why={} bytes={}", unreadable.key(), upload.getSize());
            return false;
        } catch (IOException broken) {
            log.info("draft.photo-broken-off bytes={}", upload.getSize());
            return false;
        }
    }
}
