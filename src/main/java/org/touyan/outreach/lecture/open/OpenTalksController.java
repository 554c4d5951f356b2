package org.touyan.outreach.lecture.open;

import java.util.Arrays;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.lecture.VersionId;
import org.touyan.outreach.lecture.domain.ContentClass;

@Controller
class OpenTalksController {

    private final OpenTopics topics;

    OpenTalksController(OpenTopics topics) {
        this.topics = topics;
    }

    @GetMapping("/talks")
    Html all(Ui ui, @RequestParam(defaultValue = "") String about) {
        String chosen = Arrays.stream(ContentClass.values()).map(Enum::name).filter(about::equals).findFirst().orElse("");
        return Html.of(new OpenTalksPage(topics.all(), chosen, topics.languages(ui.locale())));
    }

    @GetMapping("/talks/{version}")
    Html one(Ui ui, @PathVariable VersionId version) {
        return Html.of(new OpenTalkPage(topics.get(version), topics.teams(version), topics.lecturers(version),
                topics.languages(ui.locale())));
    }
}
