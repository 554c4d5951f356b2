package org.touyan.people.roster.post;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.PostId;

@Controller
class PostController {

    /** The last day on a post, as typed. */
    record EndForm(@Nullable LocalDate lastDay, boolean retired) {}

    private final EnterPost enterPost;
    private final EndPost endPost;
    private final WithdrawPost withdrawPost;
    private final PostsQuery query;

    PostController(EnterPost enterPost, EndPost endPost, WithdrawPost withdrawPost, PostsQuery query) {
        this.enterPost = enterPost;
        this.endPost = endPost;
        this.withdrawPost = withdrawPost;
        this.query = query;
    }

    @GetMapping("/desk/people/{id}/posts")
    Html show(Actor actor, @PathVariable PersonId id) {
        return Html.of(query.page(actor, id, PostsPage.EMPTY, null, FormErrors.none()));
    }

    @PostMapping("/desk/people/{id}/posts")
    Answer enter(Actor actor, @PathVariable PersonId id, Form<PostForm> form) {
        if (form.valid()) {
            try {
                PostForm post = form.value();
                enterPost.enter(actor, id, post.title(), post.employer(), post.tradeDuty(), post.from(), post.until());
                return done(id, "roster.post.done.entered");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, id, form, null, FormErrors.none()));
    }

    @PostMapping("/desk/people/{id}/posts/{post}/end")
    Answer end(Actor actor, @PathVariable PersonId id, @PathVariable PostId post, Form<EndForm> form) {
        LocalDate lastDay = form.value().lastDay();
        if (lastDay == null) {
            return Html.invalid(query.page(actor, id, PostsPage.EMPTY, post,
                    FormErrors.none().add("lastDay", "roster.post.until-missing")));
        }
        try {
            endPost.end(actor, post, lastDay, form.value().retired());
            return done(id, "roster.post.done.ended");
        } catch (RuleBroken broken) {
            return Html.invalid(query.page(actor, id, PostsPage.EMPTY, post,
                    FormErrors.none().add("lastDay", broken.key(), broken.arguments())));
        }
    }

    @PostMapping("/desk/people/{id}/posts/{post}/withdrawal")
    Redirect withdraw(Actor actor, @PathVariable PersonId id, @PathVariable PostId post) {
        withdrawPost.withdraw(actor, post);
        return done(id, "roster.post.done.withdrawn");
    }

    private static Redirect done(PersonId id, String key) {
        return Redirect.to("/desk/people/" + id + "/posts").saying(key);
    }
}
