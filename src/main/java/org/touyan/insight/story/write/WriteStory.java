package org.touyan.insight.story.write;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.insight.story.StoryId;
import org.touyan.insight.story.domain.Stories;
import org.touyan.insight.story.domain.Story;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;

/** Writes a story: of a matter that is closed, of a person, of a studio. */
@Component
public class WriteStory {

    private record Matter(OrgPath orgPath, String askerName) {}

    private final Stories stories;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    WriteStory(Stories stories, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.stories = stories;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public StoryId write(Actor actor, Draft draft) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Matter matter = matter(draft.request());
        checked(draft, matter);
        Story story = stories.save(Story.written(actor, matter == null ? actor.scope() : matter.orgPath(), draft.text(),
                draft.request(), draft.studio(), draft.askerAgreed(), clock.instant()));
        tells(story.id(), draft.people());
        audit.note(actor, "story.written", "story", story.id(), story.path());
        return story.id();
    }

    @Transactional
    public void rewrite(Actor actor, StoryId id, Draft draft) {
        Story story = stories.toChange(id);
        checked(draft, matter(story.request()));
        story.rewrite(actor, draft.text(), draft.studio(), draft.askerAgreed());
        stories.save(story);
        jdbc.sql("delete from story.told where story_id = :id").param("id", id).update();
        tells(id, draft.people());
        audit.note(actor, "story.rewritten", "story", id, story.path());
    }

    private static void checked(Draft draft, @Nullable Matter matter) {
        if (matter != null) {
            draft.text().names(matter.askerName());
        } else if (draft.people().isEmpty() && draft.studio() == null) {
            throw RuleBroken.at("who", "story.about.nobody");
        }
    }

    private @Nullable Matter matter(@Nullable RequestId request) {
        return request == null
                ? null
                : jdbc.sql("""
                        select org_path, asker_name from request.help_request
                        where request_id = :id and state in ('REVIEWED', 'CLOSED')
                        """)
                        .param("id", request)
                        .query(Rows.of(Matter.class))
                        .optional()
                        .orElseThrow(() -> new NotFound("closed request " + request));
    }

    private void tells(StoryId id, List<PersonId> people) {
        for (PersonId person : people) {
            jdbc.sql("insert into story.told (story_id, person_id) values (:story, :person)")
                    .param("story", id)
                    .param("person", person)
                    .update();
        }
    }
}
