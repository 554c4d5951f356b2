package org.touyan.people.roster.post;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;
import org.touyan.people.roster.domain.PostId;
import org.touyan.people.roster.domain.Responsible;

/** The posts of one person, current ones first. */
@Component
class PostsQuery {

    private final People people;
    private final JdbcClient jdbc;

    PostsQuery(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public PostsPage page(Actor actor, PersonId id, Form<PostForm> form, @Nullable PostId ending, FormErrors endErrors) {
        Person person = people.get(id);
        Responsible.staff(actor, person.path());
        var posts = jdbc.sql("""
                select post_id, title, employer, trade_duty, from_day, until_day, retired
                from roster.post
                where person_id = :person and withdrawn_at is null
                order by until_day desc nulls first, from_day desc nulls last, post_id
                """)
                .param("person", id)
                .query(Rows.of(PostsPage.Held.class))
                .list();
        return new PostsPage(id, person.name(), posts, form, ending, endErrors);
    }
}
