package org.touyan.insight.story.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormPage;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.insight.story.StoryId;
import org.touyan.insight.story.StoryState;

/**
 * One story at the desk: to be written, or to be judged.
 *
 * @param story  and its state: null while it is new
 * @param body   to be read when it cannot be rewritten
 * @param remark why it was sent back or withdrawn
 * @param hidden published, but somebody has taken his consent back
 * @param about  the matter, in words; empty when it tells of none
 * @param acts   what the reader may do now
 * @param said   what was typed as a remark, when it could not be taken
 */
public record StoryPage(@Nullable StoryId story, @Nullable StoryState state, String body, String remark, boolean hidden,
        Form<StoryForm> form, String about, List<Choice> studios, List<Person> people, List<String> acts,
        String said) implements FormPage {

    /** @param agreed to show his page and his story */
    public record Person(String name, boolean agreed) {}

    StoryPage(@Nullable StoryId story, @Nullable StoryState state, String body, String remark, boolean hidden,
            Form<StoryForm> form, String about, List<Choice> studios, List<Person> people) {
        this(story, state, body, remark, hidden, form, about, studios, people, List.of(), "");
    }

    StoryPage doing(List<String> acts) {
        return new StoryPage(story, state, body, remark, hidden, form, about, studios, people, acts, said);
    }

    StoryPage saying(String typed) {
        return new StoryPage(story, state, body, remark, hidden, form, about, studios, people, acts, typed);
    }

    public boolean mayWrite() {
        return story == null || acts.contains("REWRITE");
    }

    public boolean may(String act) {
        return acts.contains(act);
    }

    public String self() {
        return story == null ? "/desk/stories/new" : "/desk/stories/" + story;
    }

    public String title() {
        return form.value().title();
    }

    public String lead() {
        return form.value().lead();
    }

    public String typedBody() {
        return form.value().body();
    }

    public String byline() {
        return form.value().byline();
    }

    public String who() {
        return form.value().who();
    }

    public String studio() {
        var chosen = form.value().studio();
        return chosen == null ? "" : chosen.toString();
    }

    public String request() {
        var of = form.value().request();
        return of == null ? "" : of.toString();
    }

    public boolean askerAgreed() {
        return form.value().askerAgreed();
    }
}
