package org.touyan.insight.report.desk;

import java.util.List;
import java.util.Map;

import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;

/** What was typed for one of the acts on a report; each field belongs to one act, the rest is empty. */
public record ActForm(String words, String reason, String lateReason, String value, List<MultipartFile> pages) {

    static Form<ActForm> blank() {
        return new Form<>(new ActForm("", "", "", "", List.of()), FormErrors.none(), Map.of());
    }
}
