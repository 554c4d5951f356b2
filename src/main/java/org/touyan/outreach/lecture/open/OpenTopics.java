package org.touyan.outreach.lecture.open;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.PublicPages;
import org.touyan.outreach.lecture.VersionId;

/** Reads what is offered today: nothing that is not cleared, or no longer. */
@Component
@Transactional(readOnly = true)
public class OpenTopics implements PublicPages {

    /** @param slug of its public page */
    public record Team(UUID teamId, String name, String slug) {}

    /** One who has agreed to be shown. */
    public record Lecturer(UUID personId, String name, String slug, String headline) {}

    private static final String TOPICS = """
            select o.version_id, o.title, o.content_class, o.summary, o.subtopics, o.length_minutes, o.form, o.audience, o.languages,
              o.secret, o.valid_until
            from lecture.open_topic o
            where o.valid_until >= :today
            """;

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final Clock clock;

    OpenTopics(JdbcClient jdbc, Catalog catalog, Clock clock) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.clock = clock;
    }

    public List<OpenTopic> all() {
        return jdbc.sql(TOPICS + " order by o.content_class, o.title, o.version_id").param("today", Beijing.day(clock.instant()))
                .query(Rows.of(OpenTopic.class)).list();
    }

    /** @throws NotFound when it is not offered, or not any more */
    public OpenTopic get(VersionId version) {
        return jdbc.sql(TOPICS + " and o.version_id = :version").param("today", Beijing.day(clock.instant()))
                .param("version", version).query(Rows.of(OpenTopic.class)).optional()
                .orElseThrow(() -> new NotFound("topic " + version));
    }

    public List<Team> teams(VersionId version) {
        return jdbc.sql("""
                select t.team_id, t.name, t.slug
                from lecture.open_team t join lecture.open_topic o using (topic_id)
                where o.version_id = :version
                order by t.name
                """).param("version", version).query(Rows.of(Team.class)).list();
    }

    public List<Lecturer> lecturers(VersionId version) {
        return jdbc.sql("""
                select l.person_id, l.name, l.slug, l.headline
                from lecture.open_lecturer l join lecture.open_topic o using (topic_id)
                where o.version_id = :version
                order by l.name, l.person_id
                """).param("version", version).query(Rows.of(Lecturer.class)).list();
    }

    public Map<String, String> languages(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        catalog.languages().forEach(code -> names.put(code.code(), code.in(locale)));
        return names;
    }

    @Override
    public Stream<String> paths() {
        return all().stream().map(OpenTopic::path);
    }
}
