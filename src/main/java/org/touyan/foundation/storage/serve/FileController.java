package org.touyan.foundation.storage.serve;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.storage.FileAnswer;
import org.touyan.foundation.storage.FileGuard;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.StoredFile;

/** Shows a file to whoever is signed in and may see it. */
@RestController
class FileController {

    private final Files files;
    private final List<FileGuard> guards;

    FileController(Files files, List<FileGuard> guards) {
        this.files = files;
        this.guards = guards;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = FileAnswer.SITE, required = false) @Nullable String site) {
        return FileAnswer.of(opened(actor, files.read(new FileId(id))), site);
    }

    @GetMapping("/files/{id}/thumb")
    ResponseEntity<byte[]> thumb(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = FileAnswer.SITE, required = false) @Nullable String site) {
        return FileAnswer.of(opened(actor, files.thumb(new FileId(id))), site);
    }

    private StoredFile opened(Actor actor, StoredFile file) {
        if (guards.stream().anyMatch(g -> g.kind().equals(file.kind()) && !g.opens(actor))) {
            throw new NotFound("file " + file.id().value());
        }
        return file;
    }
}
