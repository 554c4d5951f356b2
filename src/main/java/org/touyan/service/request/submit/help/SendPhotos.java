package org.touyan.service.request.submit.help;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.words.AddPhotos;

/** Hands the pictures of a draft over to the request it has become. When that fails, the request is there all the same. */
@Component
class SendPhotos {

    private static final Logger log = LoggerFactory.getLogger(SendPhotos.class);

    private final DraftPhotos photos;
    private final Files files;
    private final AddPhotos addPhotos;

    SendPhotos(DraftPhotos photos, Files files, AddPhotos addPhotos) {
        this.photos = photos;
        this.files = files;
        this.addPhotos = addPhotos;
    }

    boolean send(String secret, RequestId request) {
        try {
            List<Picture> pictures = photos.of(secret).stream()
                    .flatMap(photo -> photos.image(secret, photo.photoId()).stream())
                    .map(image -> files.prepare("photo.jpg", new ByteArrayInputStream(image)))
                    .toList();
            Actor asker = Actor.asker(request.value());
            Acting.run(asker, () -> addPhotos.add(asker, request, pictures));
            photos.forget(secret);
            return true;
        } catch (RuleBroken refused) {
            log.info("request.photo-refused request={} why={}", request, refused.key());
            return false;
        }
    }
}
