package org.touyan.insight.brief.sheet;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.paper.Papers;
import org.touyan.foundation.paper.PdfAnswer;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.UiFactory;
import org.touyan.insight.brief.BriefId;
import org.touyan.insight.brief.domain.Brief;
import org.touyan.insight.brief.domain.Briefs;

/** The brief as a file, for whoever may read it. What was signed is the very paper that was signed. */
@Component
public class BriefFiles {

    private static final MediaType DOCX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final Briefs briefs;
    private final ReadSheet sheets;
    private final Papers papers;
    private final Register register;
    private final Elevated elevated;
    private final UiFactory uis;

    BriefFiles(Briefs briefs, ReadSheet sheets, Papers papers, Register register, Elevated elevated, UiFactory uis) {
        this.briefs = briefs;
        this.sheets = sheets;
        this.papers = papers;
        this.register = register;
        this.elevated = elevated;
        this.uis = uis;
    }

    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> pdf(BriefId id) {
        Brief brief = briefs.get(id);
        PaperId paper = brief.paper();
        byte[] file = paper == null
                ? papers.pdf(new DraftPaper(sheets.of(brief)), uis.onPaper())
                : elevated.asSystem(() -> register.pdf(paper)).orElseThrow(() -> new NotFound("paper " + paper));
        return PdfAnswer.of(file, name(brief, "pdf"));
    }

    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> docx(BriefId id) {
        Brief brief = briefs.get(id);
        Ui ui = uis.onPaper();
        return answer(WordSheet.of(ui, elevated.asSystem(() -> sheets.of(brief)), ui::absolute), DOCX, name(brief, "docx"));
    }

    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> markdown(BriefId id) {
        Brief brief = briefs.get(id);
        Ui ui = uis.onPaper();
        return answer(Markdown.of(ui, elevated.asSystem(() -> sheets.of(brief)), ui::absolute).getBytes(StandardCharsets.UTF_8),
                MARKDOWN, name(brief, "md"));
    }

    private String name(Brief brief, String ending) {
        return "%s-%s%s.%s".formatted(sheets.title(brief), brief.period().text(),
                brief.edition() > 1 ? "-" + brief.edition() : "",
                ending);
    }

    private static ResponseEntity<byte[]> answer(byte[] file, MediaType type, String name) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(file);
    }
}
