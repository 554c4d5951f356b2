package org.touyan.insight.openapi;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.touyan.foundation.shared.Sha256;

import tools.jackson.databind.json.JsonMapper;

/** Answers as JSON, each with a mark by which a reader learns that nothing has changed since. */
final class ApiAnswers {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofSeconds(30));
    /** When it was counted is no change of what was counted. */
    private static final Pattern MOMENT = Pattern.compile("\"asOf\":\"[^\"]*\"");
    private static final int MARK = 16;

    private ApiAnswers() {}

    static ResponseEntity<byte[]> json(Object view, HttpServletRequest request) {
        return text(JSON.writeValueAsString(view), MediaType.APPLICATION_JSON, request);
    }

    static ResponseEntity<byte[]> text(String json, MediaType type, HttpServletRequest request) {
        String mark = "W/\"" + mark(MOMENT.matcher(json).replaceAll("")) + "\"";
        if (known(request.getHeader(HttpHeaders.IF_NONE_MATCH), mark)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(mark).cacheControl(KEPT).build();
        }
        return ResponseEntity.ok().contentType(type).eTag(mark).cacheControl(KEPT).body(json.getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> problem(HttpStatus status, String title, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(JSON.writeValueAsBytes(new ApiView.Problem("about:blank", title, status.value(), detail)));
    }

    private static boolean known(@Nullable String asked, String mark) {
        return asked != null && (asked.equals("*") || asked.contains(mark));
    }

    private static String mark(String text) {
        return HexFormat.of().formatHex(Sha256.of(text), 0, MARK);
    }
}
