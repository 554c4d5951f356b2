package org.touyan.insight.brief.open;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.web.Html;
import org.touyan.insight.brief.BriefId;
import org.touyan.insight.brief.sheet.BriefFiles;
import org.touyan.insight.brief.sheet.SheetPage;

/** The published briefs, on the page and as files. */
@Controller
class OpenBriefsController {

    private final OpenBriefs openBriefs;
    private final BriefFiles files;

    OpenBriefsController(OpenBriefs openBriefs, BriefFiles files) {
        this.openBriefs = openBriefs;
        this.files = files;
    }

    @GetMapping("/briefs")
    Html list() {
        return Html.of(new OpenBriefsPage(openBriefs.all()));
    }

    @GetMapping("/briefs/{id}")
    Html show(@PathVariable BriefId id) {
        return Html.of(new SheetPage(openBriefs.get(id), false));
    }

    @GetMapping("/briefs/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable BriefId id) {
        openBriefs.published(id);
        return files.pdf(id);
    }

    @GetMapping("/briefs/{id}/docx")
    ResponseEntity<byte[]> docx(@PathVariable BriefId id) {
        openBriefs.published(id);
        return files.docx(id);
    }

    @GetMapping("/briefs/{id}/md")
    ResponseEntity<byte[]> markdown(@PathVariable BriefId id) {
        openBriefs.published(id);
        return files.markdown(id);
    }
}
