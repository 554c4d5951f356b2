package org.touyan.insight.report.file;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.insight.report.ReportId;

@Controller
class FilesController {

    private final ExportReport exportReport;

    FilesController(ExportReport exportReport) {
        this.exportReport = exportReport;
    }

    @GetMapping("/desk/reports/{id}/files/{name}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable ReportId id, @PathVariable String name) {
        ExportReport.Exported file = exportReport.export(actor, id,
                FileKind.at(name).orElseThrow(() -> new NotFound("file " + name)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .body(file.bytes());
    }
}
