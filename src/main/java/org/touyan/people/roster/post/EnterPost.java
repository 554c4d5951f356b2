package org.touyan.people.roster.post;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Post;
import org.touyan.people.roster.domain.PostId;
import org.touyan.people.roster.domain.Posts;
import org.touyan.people.roster.domain.Responsible;

/** Writes down a post a person holds or has held. */
@Component
public class EnterPost {

    private final People people;
    private final Posts posts;
    private final AuditTrail audit;
    private final Clock clock;

    EnterPost(People people, Posts posts, AuditTrail audit, Clock clock) {
        this.people = people;
        this.posts = posts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param tradeDuty helping others in this trade is part of the paid post */
    @Transactional
    public PostId enter(Actor actor, PersonId id, String title, String employer, boolean tradeDuty, @Nullable LocalDate from,
            @Nullable LocalDate until) {
        Person person = people.get(id);
        Responsible.staff(actor, person.path());
        Post post = posts.save(Post.enter(id, title, employer, tradeDuty, from, until, actor.name(), clock.instant()));
        audit.note(actor, "post.entered", "person", id, person.path(), "post", post.id().toString(), "duty",
                Boolean.toString(tradeDuty));
        return post.id();
    }
}
