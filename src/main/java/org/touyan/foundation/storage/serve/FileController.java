package org.touyan.foundation.storage.serve;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.touyan.foundation.storage.FileAnswer;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;

/** Shows a file to whoever is signed in and may see it. */
@RestController
class FileController {

    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable UUID id,
            @RequestHeader(name = FileAnswer.SITE, required = false) @Nullable String site) {
        return FileAnswer.of(files.read(new FileId(id)), site);
    }

    @GetMapping("/files/{id}/thumb")
    ResponseEntity<byte[]> thumb(@PathVariable UUID id,
            @RequestHeader(name = FileAnswer.SITE, required = false) @Nullable String site) {
        return FileAnswer.of(files.thumb(new FileId(id)), site);
    }
}
