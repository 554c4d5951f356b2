package org.touyan.people.roster.post;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.Post;
import org.touyan.people.roster.domain.PostId;
import org.touyan.people.roster.domain.Posts;
import org.touyan.people.roster.domain.Responsible;

/** Takes back a post that was entered by mistake. */
@Component
public class WithdrawPost {

    private final People people;
    private final Posts posts;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawPost(People people, Posts posts, AuditTrail audit, Clock clock) {
        this.people = people;
        this.posts = posts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(Actor actor, PostId id) {
        Post post = posts.get(id);
        Person person = people.get(post.person());
        Responsible.staff(actor, person.path());
        post.withdraw(clock.instant());
        posts.save(post);
        audit.note(actor, "post.withdrawn", "person", person.id(), person.path(), "post", id.toString());
    }
}
