package org.touyan.insight.story.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.insight.story.StoryId;
import org.touyan.insight.story.domain.Stories;
import org.touyan.insight.story.domain.Story;
import org.touyan.insight.story.domain.StoryAct;
import org.touyan.insight.story.write.Draft;
import org.touyan.people.roster.Named;
import org.touyan.people.roster.PersonId;
import org.touyan.people.studio.StudioId;
import org.touyan.service.request.RequestId;

/** Reads what the desk of stories shows. */
@Component
class StoryDesk {

    private static final int MOST = 200;
    private static final int MATTERS = 20;
    private static final String SEPARATORS = "[、,，;；\\s]+";

    private record Matter(UUID id, String number, String subject, String town, String who) {}

    private final Stories stories;
    private final Named named;
    private final Catalog catalog;
    private final Organizations organizations;
    private final JdbcClient jdbc;

    StoryDesk(Stories stories, Named named, Catalog catalog, Organizations organizations, JdbcClient jdbc) {
        this.stories = stories;
        this.named = named;
        this.catalog = catalog;
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public StoriesPage list(Actor actor) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        List<StoriesPage.Row> rows = jdbc.sql("""
                select s.story_id, s.title, s.state, s.written_by_name as writer, coalesce(s.published_at, s.written_at) as at,
                  s.state = 'PUBLISHED' and not exists (select 1 from story.open_story o where o.story_id = s.story_id) as hidden
                from story.story s
                order by s.written_at desc, s.story_id desc
                limit :most
                """).param("most", MOST).query(Rows.of(StoriesPage.Row.class)).list();
        return new StoriesPage(rows, matters(null, MATTERS).stream()
                .map(m -> new StoriesPage.Told(m.id().toString(), m.number(), subject(m.subject()), town(m.town())))
                .toList());
    }

    /** A new story, about a closed matter or about nothing yet. */
    @Transactional(readOnly = true)
    public StoryPage begun(Actor actor, @Nullable UUID request, @Nullable Form<StoryForm> typed) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Matter matter = request == null ? null : matter(request);
        Form<StoryForm> form = typed != null
                ? typed
                : blank(StoryForm.blank(actor.name(), matter == null ? "" : matter.who(), request));
        return new StoryPage(null, null, "", "", false, form, about(matter), studios(), List.of());
    }

    @Transactional(readOnly = true)
    public StoryPage one(Actor actor, StoryId id, @Nullable Form<StoryForm> typed, FormErrors errors) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Story story = stories.get(id);
        RequestId request = story.request();
        List<StoryPage.Person> people = people(id);
        StudioId studio = story.studio();
        Form<StoryForm> form = typed != null
                ? typed
                : new Form<>(new StoryForm(story.text().title(), story.text().lead(), story.text().body(), story.text().byline(),
                        String.join("、", people.stream().map(StoryPage.Person::name).toList()),
                        studio == null ? null : studio.value(), request == null ? null : request.value(), story.askerAgreed()),
                        errors, new HashMap<>());
        Matter matter = request == null ? null : matter(request.value());
        List<String> acts = Arrays.stream(StoryAct.values())
                .filter(act -> Story.STEPS.allows(story.state(), act, actor.role()))
                .map(Enum::name)
                .toList();
        return new StoryPage(id, story.state(), acts.contains("REWRITE") ? "" : story.text().body(), story.remark(),
                hidden(id), form, about(matter), studios(), people).doing(acts);
    }

    /** @throws org.touyan.foundation.shared.RuleBroken at the field that cannot be read */
    @Transactional(readOnly = true)
    public Draft draft(StoryForm form) {
        List<PersonId> people = Arrays.stream(form.who().split(SEPARATORS, -1))
                .filter(one -> !one.isEmpty())
                .map(one -> named.find("who", one))
                .toList();
        UUID studio = form.studio();
        UUID request = form.request();
        return new Draft(form.text(), people, studio == null ? null : new StudioId(studio),
                request == null ? null : new RequestId(request), form.askerAgreed());
    }

    private boolean hidden(StoryId id) {
        return jdbc.sql("""
                select s.state = 'PUBLISHED' and not exists (select 1 from story.open_story o where o.story_id = s.story_id)
                from story.story s where s.story_id = :id
                """).param("id", id).query(Rows.of(Boolean.class)).single();
    }

    private List<StoryPage.Person> people(StoryId id) {
        return jdbc.sql("""
                select p.name, story.agreed(t.person_id) as agreed
                from story.told t join roster.person p on p.person_id = roster.now_is(t.person_id)
                where t.story_id = :id order by p.name collate roster.strokes
                """).param("id", id).query(Rows.of(StoryPage.Person.class)).list();
    }

    private Matter matter(UUID request) {
        return matters(request, 1).stream().findFirst()
                .orElseThrow(() -> new NotFound("closed request " + request));
    }

    /** Closed matters of which nothing has been told, and who came. */
    private List<Matter> matters(@Nullable UUID one, int most) {
        return jdbc.sql("""
                select r.request_id as id, r.number, r.subject, r.town, coalesce((
                  select string_agg(distinct p.name, '、') from dispatch.work_order o join roster.person p on p.person_id = roster.now_is(o.expert_id)
                  where o.request_id = r.request_id and o.state = 'SERVED'), '') as who
                from request.help_request r
                where r.state in ('REVIEWED', 'CLOSED') and (cast(:one as uuid) is null or r.request_id = :one)
                  and exists (select 1 from request.review w where w.request_id = r.request_id and w.solved = 'YES')
                order by r.ended_at desc nulls last, r.request_id
                limit :most
                """).param("one", one).param("most", most).query(Rows.of(Matter.class)).list();
    }

    private List<Choice> studios() {
        return jdbc.sql(
                "select studio_id::text as value, name as label, '' as icon, '' as note from studio.open_studio order by number, studio_id")
                .query(Rows.of(Choice.class)).list();
    }

    private String about(@Nullable Matter matter) {
        return matter == null ? "" : matter.number() + " " + subject(matter.subject()) + " · " + town(matter.town());
    }

    private String subject(String code) {
        return catalog.subject(code).map(Subject::name).orElse(code);
    }

    private String town(String code) {
        return organizations.town(code).map(Town::name).orElse(code);
    }

    private static Form<StoryForm> blank(StoryForm form) {
        return new Form<>(form, FormErrors.none(), new HashMap<>());
    }

}
