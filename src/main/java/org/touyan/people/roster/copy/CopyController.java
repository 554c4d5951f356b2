package org.touyan.people.roster.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.paper.Papers;
import org.touyan.foundation.paper.PdfAnswer;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.sheet.CsvWriter;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.PersonId;

import tools.jackson.databind.json.JsonMapper;

/** Taking a copy is an act that is written down: it is posted, not followed. */
@Controller
class CopyController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TakeCopy takeCopy;
    private final Papers papers;

    CopyController(TakeCopy takeCopy, Papers papers) {
        this.takeCopy = takeCopy;
        this.papers = papers;
    }

    @GetMapping("/me/copy")
    Html choose(Actor actor) {
        PersonId.of(actor);
        return Html.of(new CopyPage());
    }

    @PostMapping("/me/copy/paper")
    Html paper(Actor actor, Ui ui) {
        return Html.of(takeCopy.take(actor, ui, "paper"));
    }

    @PostMapping("/me/copy/pdf")
    ResponseEntity<byte[]> pdf(Actor actor, Ui ui) {
        CopySheet copy = takeCopy.take(actor, ui, "pdf");
        return PdfAnswer.of(papers.pdf(new CopyPaper(copy), ui), "touyan-" + copy.rosterNo() + ".pdf");
    }

    @PostMapping("/me/copy/json")
    ResponseEntity<byte[]> json(Actor actor, Ui ui) {
        CopySheet copy = takeCopy.take(actor, ui, "json");
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", copy.name());
        all.put("rosterNo", copy.rosterNo());
        all.put("takenAt", copy.at().toString());
        all.put("held", copy.sections().stream().map(CopyController::section).toList());
        all.put("pictures", copy.pictures().stream().map(CopyController::picture).toList());
        return file(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all), MediaType.APPLICATION_JSON, copy, "json");
    }

    @PostMapping("/me/copy/csv")
    ResponseEntity<byte[]> csv(Actor actor, Ui ui) {
        CopySheet copy = takeCopy.take(actor, ui, "csv");
        return file(table(copy), CSV, copy, "csv");
    }

    private static Map<String, Object> section(CopySheet.Section section) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("title", section.title());
        one.put("rows", section.rows().stream().map(row -> named(section.columns(), row)).toList());
        return one;
    }

    private static Map<String, String> picture(CopySheet.Shown shown) {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("title", shown.title());
        one.put("name", shown.file().name());
        one.put("mediaType", shown.file().mediaType());
        one.put("base64", shown.base64());
        return one;
    }

    private static Map<String, String> named(List<String> columns, List<String> row) {
        Map<String, String> named = new LinkedHashMap<>();
        IntStream.range(0, columns.size()).forEach(i -> named.put(columns.get(i), row.get(i)));
        return named;
    }

    /** One list below the other, each under its name. */
    private static byte[] table(CopySheet copy) {
        var bytes = new ByteArrayOutputStream();
        try (var csv = new CsvWriter(bytes)) {
            for (CopySheet.Section section : copy.sections()) {
                csv.row(List.of(section.title()));
                csv.row(section.columns());
                for (List<String> row : section.rows()) {
                    csv.row(row);
                }
                csv.row(List.of(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, CopySheet copy, String ending) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("touyan-" + copy.rosterNo() + "." + ending)
                        .build()
                        .toString())
                .body(bytes);
    }
}
