package org.touyan.insight.story.write;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.insight.story.StoryId;
import org.touyan.insight.story.domain.Stories;
import org.touyan.insight.story.domain.Story;

/** Takes a story from the desk to the public, and back. */
@Component
public class JudgeStory {

    private final Stories stories;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    JudgeStory(Stories stories, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.stories = stories;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void submit(Actor actor, StoryId id) {
        change(actor, id, "story.submitted", story -> {
            agreed(id);
            story.submit(actor, clock.instant());
        });
    }

    @Transactional
    public void approve(Actor actor, StoryId id) {
        change(actor, id, "story.published", story -> {
            agreed(id);
            story.approve(actor, clock.instant());
        });
    }

    @Transactional
    public void sendBack(Actor actor, StoryId id, String why) {
        change(actor, id, "story.returned", story -> story.sendBack(actor, why));
    }

    @Transactional
    public void drop(Actor actor, StoryId id) {
        change(actor, id, "story.dropped", story -> story.drop(actor, clock.instant()));
    }

    @Transactional
    public void withdraw(Actor actor, StoryId id, String why) {
        change(actor, id, "story.withdrawn", story -> story.withdraw(actor, why, clock.instant()));
    }

    private void change(Actor actor, StoryId id, String what, Consumer<Story> act) {
        Story story = stories.toChange(id);
        act.accept(story);
        stories.save(story);
        audit.note(actor, what, "story", id, story.path());
    }

    @BusinessRule(id = "TOL-4", says = "A story is told of people who have agreed to show their page and their story, and is gone when one of them takes that back.", source = "PIPL 15, 25")
    private void agreed(StoryId id) {
        List<String> others = jdbc.sql("""
                select p.name from story.told t join roster.person p on p.person_id = roster.now_is(t.person_id)
                where t.story_id = :id and not story.agreed(t.person_id) order by p.name collate roster.strokes
                """).param("id", id).query(Rows.of(String.class)).list();
        if (!others.isEmpty()) {
            throw RuleBroken.at("who", "story.consent.missing", String.join("、", others));
        }
        List<String> unlisted = jdbc.sql("""
                select p.name from story.story s join roster.person p on position(p.name in s.title || s.lead || s.body) > 0
                where s.story_id = :id and char_length(p.name) > 2 and p.state <> 'LEFT'
                  and p.name not in (select q.name from story.told t join roster.person q on q.person_id = roster.now_is(t.person_id)
                                     where t.story_id = :id)
                order by p.name collate roster.strokes
                """).param("id", id).query(Rows.of(String.class)).list();
        if (!unlisted.isEmpty()) {
            throw RuleBroken.at("who", "story.consent.unlisted", String.join("、", unlisted));
        }
    }
}
