package org.touyan.people.roster.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.PostId;

/**
 * The posts of a person, with a form for another.
 *
 * @param ending which post was to be ended with a day that does not fit
 */
public record PostsPage(PersonId person, String personName, List<Held> posts, Form<PostForm> form, @Nullable PostId ending,
        FormErrors endErrors) implements Page {

    /** A post held. */
    public record Held(PostId postId, String title, String employer, boolean tradeDuty, @Nullable LocalDate fromDay,
            @Nullable LocalDate untilDay, boolean retired) {}

    static final Form<PostForm> EMPTY = new Form<>(new PostForm("", "", false, null, null), FormErrors.none(), Map.of());

    public String back() {
        return "/desk/people/" + person;
    }

    public String base() {
        return "/desk/people/" + person + "/posts";
    }

    public boolean duty() {
        return form.value().tradeDuty();
    }

    public FormErrors errors() {
        return endErrors.any() ? endErrors : form.errors();
    }

    public @Nullable FormErrors errorsOf(Held post) {
        return post.postId().equals(ending) ? endErrors : null;
    }
}
