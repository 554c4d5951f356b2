package org.touyan.service.knowledge.open;

import java.time.Duration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;
import org.touyan.service.knowledge.AnswerId;

@Controller
class OpenAnswersController {

    /** Short: what is withdrawn must be gone within a minute. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final OpenAnswers answers;

    OpenAnswersController(OpenAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/answers")
    Html list(@RequestParam(defaultValue = "") String subject) {
        return Html.of(answers.list(subject)).cacheable(KEPT);
    }

    @GetMapping("/answers/{answer}")
    Html one(Ui ui, @PathVariable AnswerId answer, @RequestParam(defaultValue = "") String from) {
        return Html.of(answers.one(answer, ui.locale(), from.equals("help"))).cacheable(KEPT);
    }
}
