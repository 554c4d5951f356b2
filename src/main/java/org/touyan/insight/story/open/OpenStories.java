package org.touyan.insight.story.open;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.PublicPages;
import org.touyan.foundation.web.ReadOn;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.insight.story.StoryId;

/** Reads what everybody may read. */
@Component
@Transactional(readOnly = true)
public class OpenStories implements PublicPages, ReadOn {

    private static final int PAGE = 12;
    private static final int RELATED = 4;
    private static final int LATEST = 3;
    private static final int MOST = 5000;

    /** As lists and feeds show it. */
    public record Brief(StoryId storyId, String title, String lead, Instant publishedAt) {

        public String path() {
            return "/stories/" + storyId;
        }
    }

    private record Whole(StoryId storyId, String title, String lead, String body, String byline, Instant publishedAt,
            String editor, @Nullable String subject, @Nullable String town, @Nullable UUID studioId,
            @Nullable String studioName) {}

    private static final String BRIEF = "select o.story_id, o.title, o.lead, o.published_at from story.open_story o ";
    private static final String NEWEST = "order by o.published_at desc, o.story_id desc limit :most offset :offset";

    private final Catalog catalog;
    private final Organizations organizations;
    private final JdbcClient jdbc;

    OpenStories(Catalog catalog, Organizations organizations, JdbcClient jdbc) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    public StoriesPage list(int page) {
        long all = jdbc.sql("select count(*) from story.open_story").query(Long.class).single();
        var pager = new Pager(Math.clamp(page, 1, Math.max(1, Math.toIntExact((all + PAGE - 1) / PAGE))), PAGE, all);
        return new StoriesPage(latest(PAGE, Math.toIntExact(pager.offset())), pager);
    }

    public List<Brief> latest(int most, int offset) {
        return jdbc.sql(BRIEF + NEWEST).param("most", most).param("offset", offset).query(Rows.of(Brief.class)).list();
    }

    public StoryPage one(StoryId id, Locale locale) {
        Whole story = jdbc.sql("select * from story.open_story where story_id = :id").param("id", id)
                .query(Rows.of(Whole.class)).optional().orElseThrow(() -> new NotFound("story " + id));
        List<StoryPage.Person> people = jdbc
                .sql("select slug, name from story.open_told where story_id = :id order by name collate roster.strokes, slug")
                .param("id", id).query(Rows.of(StoryPage.Person.class)).list();
        List<Brief> related = related(id, story.subject());
        String town = story.town();
        String subject = story.subject();
        UUID studio = story.studioId();
        return new StoryPage(new Brief(id, story.title(), story.lead(), story.publishedAt()), story.body(), story.byline(),
                story.editor(), subject == null
                        ? ""
                        : catalog.subject(subject).map(s -> locale.getLanguage().equals("en")
                                ? s.nameEn()
                                : s.name()).orElse(""),
                town == null ? "" : organizations.town(town).map(t -> t.in(locale)).orElse(""),
                studio == null ? "" : "/studios/" + studio, story.studioName() == null ? "" : story.studioName(), people, related,
                latest(LATEST + RELATED + 1, 0).stream()
                        .filter(one -> !one.storyId().equals(id) && !related.contains(one))
                        .limit(LATEST)
                        .toList());
    }

    /** Of the same person, the same studio, the same kind of matter; the newest first. */
    private List<Brief> related(StoryId id, @Nullable String subject) {
        return jdbc.sql(BRIEF + """
                where o.story_id <> :id and (o.subject = :subject
                  or o.studio_id = (select t.studio_id from story.open_story t where t.story_id = :id)
                  or exists (select 1 from story.open_told a join story.open_told b using (person_id)
                             where a.story_id = :id and b.story_id = o.story_id))
                """ + NEWEST)
                .param("id", id)
                .param("subject", subject == null ? "" : subject)
                .param("most", RELATED)
                .param("offset", 0)
                .query(Rows.of(Brief.class))
                .list();
    }

    /** On the page of a person or a studio. */
    @Override
    public List<Link> about(UUID subject) {
        return jdbc.sql(BRIEF + """
                where o.studio_id = :subject or exists (
                  select 1 from story.open_told t where t.story_id = o.story_id and t.person_id = :subject)
                """ + NEWEST)
                .param("subject", subject)
                .param("most", RELATED)
                .param("offset", 0)
                .query(Rows.of(Brief.class))
                .list()
                .stream()
                .map(brief -> new Link(brief.title(), brief.path()))
                .toList();
    }

    /** For search engines. */
    @Override
    public Stream<String> paths() {
        return Stream.concat(Stream.of("/stories/article"), latest(MOST, 0).stream().map(Brief::path));
    }
}
