package org.touyan.insight.impact.page;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.Collectors;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.web.Html;

@Controller
class ImpactController {

    private static final String MARK = "\uFEFF";

    private final FigureLines lines;
    private final Clock clock;

    ImpactController(FigureLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @GetMapping("/impact")
    Html impact() {
        var all = lines.allThisYear();
        return Html.of(new ImpactPage(all, lines.talks(), all.getFirst().figure().asOf()));
    }

    /** The figures as RFC 4180, with the mark that makes spreadsheets read Chinese. */
    @GetMapping("/impact/data.csv")
    ResponseEntity<byte[]> data() {
        String day = Beijing.day(clock.instant()).toString();
        String rows = lines.allThisYear()
                .stream()
                .map(l -> "%s,%s,%s,%s".formatted(l.metric().code(), l.metric().id(), l.said() ? l.value().toPlainString() : "",
                        day))
                .collect(Collectors.joining("\r\n", MARK + "code,figure,value,as_of\r\n", "\r\n"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=touyan-" + day + ".csv")
                .body(rows.getBytes(StandardCharsets.UTF_8));
    }
}
