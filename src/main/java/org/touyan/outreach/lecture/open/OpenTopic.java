package org.touyan.outreach.lecture.open;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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

    public String spoken(Map<String, String> names) {
        return codes().stream().map(code -> names.getOrDefault(code, code)).reduce((a, b) -> a + " · " + b).orElse("");
    }
}
