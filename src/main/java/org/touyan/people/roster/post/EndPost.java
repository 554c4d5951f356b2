package org.touyan.people.roster.post;

import java.time.LocalDate;

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

/** Writes down the last day on a post. */
@Component
public class EndPost {

    private final People people;
    private final Posts posts;
    private final AuditTrail audit;

    EndPost(People people, Posts posts, AuditTrail audit) {
        this.people = people;
        this.posts = posts;
        this.audit = audit;
    }

    @Transactional
    public void end(Actor actor, PostId id, LocalDate lastDay) {
        end(actor, id, lastDay, false);
    }

    /** @param retired the person has retired from it */
    @Transactional
    public void end(Actor actor, PostId id, LocalDate lastDay, boolean retired) {
        Post post = posts.get(id);
        Person person = people.get(post.person());
        Responsible.staff(actor, person.path());
        if (retired) {
            post.retire(lastDay);
        } else {
            post.end(lastDay);
        }
        posts.save(post);
        audit.note(actor, "post.ended", "person", person.id(), person.path(), "post", id.toString(), "day", lastDay.toString());
    }
}
