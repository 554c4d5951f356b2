package org.touyan.outreach.lecture.open;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.touyan.foundation.web.Ui;
import org.touyan.outreach.lecture.VersionId;
import org.touyan.outreach.lecture.domain.ContentClass;
import org.touyan.outreach.lecture.domain.TalkForm;

/**
 * A topic that is cleared and still valid.
 *
 * @param languages codes, separated by commas
 */
public record OpenTopic(VersionId versionId, String title, ContentClass contentClass, String summary, String subtopics,
        int lengthMinutes, TalkForm form, String audience, String languages, boolean secret, LocalDate validUntil) {

    public String path() {
        return "/talks/" + versionId;
    }

    public List<String> codes() {
        return Arrays.asList(languages.split(","));
    }

    public String spoken(Ui ui, Map<String, String> names) {
        return codes().stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining(ui.t("lecture.and")));
    }

    /** What it also speaks of, as it was typed with whatever comma. */
    public String parts(Ui ui) {
        return Pattern.compile("[,，、]").splitAsStream(subtopics).map(String::strip).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(ui.t("lecture.and")));
    }
}
