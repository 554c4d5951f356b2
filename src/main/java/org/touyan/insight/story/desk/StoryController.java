package org.touyan.insight.story.desk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.insight.story.StoryId;
import org.touyan.insight.story.write.JudgeStory;
import org.touyan.insight.story.write.WriteStory;

/** The desk of stories: one page, and an address for each act. */
@Controller
class StoryController {

    record RemarkForm(String remark) {}

    private static final String DESK = "/desk/stories";
    private static final String ONE = DESK + "/{story}";

    private final StoryDesk desk;
    private final WriteStory write;
    private final JudgeStory judge;

    StoryController(StoryDesk desk, WriteStory write, JudgeStory judge) {
        this.desk = desk;
        this.write = write;
        this.judge = judge;
    }

    @GetMapping(DESK)
    Html list(Actor actor) {
        return Html.of(desk.list(actor));
    }

    @GetMapping(DESK + "/new")
    Html begin(Actor actor, @RequestParam(required = false) @Nullable UUID request) {
        return Html.of(desk.begun(actor, request, null));
    }

    @PostMapping(DESK + "/new")
    Answer write(Actor actor, Form<StoryForm> form) {
        var written = new StoryId[1];
        if (form.done(() -> written[0] = write.write(actor, desk.draft(form.value())))) {
            return Redirect.to(DESK + "/" + written[0]).saying("story.written");
        }
        return Html.invalid(desk.begun(actor, form.value().request(), form));
    }

    @GetMapping(ONE)
    Html one(Actor actor, @PathVariable StoryId story) {
        return Html.of(desk.one(actor, story, null, FormErrors.none()));
    }

    @PostMapping(ONE)
    Answer rewrite(Actor actor, @PathVariable StoryId story, Form<StoryForm> form) {
        return form.done(() -> write.rewrite(actor, story, desk.draft(form.value())))
                ? said(story, "story.written")
                : Html.invalid(desk.one(actor, story, form, form.errors()));
    }

    @PostMapping(ONE + "/submission")
    Answer submit(Actor actor, @PathVariable StoryId story, Form<RemarkForm> form) {
        return done(actor, story, form, () -> judge.submit(actor, story), "story.submitted");
    }

    @PostMapping(ONE + "/approval")
    Answer approve(Actor actor, @PathVariable StoryId story, Form<RemarkForm> form) {
        return done(actor, story, form, () -> judge.approve(actor, story), "story.published");
    }

    @PostMapping(ONE + "/return")
    Answer sendBack(Actor actor, @PathVariable StoryId story, Form<RemarkForm> form) {
        return done(actor, story, form, () -> judge.sendBack(actor, story, form.value().remark()), "story.returned");
    }

    @PostMapping(ONE + "/drop")
    Answer drop(Actor actor, @PathVariable StoryId story, Form<RemarkForm> form) {
        return done(actor, story, form, () -> judge.drop(actor, story), "story.dropped");
    }

    @PostMapping(ONE + "/withdrawal")
    Answer withdraw(Actor actor, @PathVariable StoryId story, Form<RemarkForm> form) {
        return done(actor, story, form, () -> judge.withdraw(actor, story, form.value().remark()), "story.withdrawn");
    }

    private Answer done(Actor actor, StoryId story, Form<RemarkForm> form, Runnable act, String words) {
        return form.done(act)
                ? said(story, words)
                : Html.invalid(desk.one(actor, story, null, form.errors()).saying(form.value().remark()));
    }

    private static Redirect said(StoryId story, String words) {
        return Redirect.to(DESK + "/" + story).saying(words);
    }
}
