package org.touyan.outreach.lecture.topic;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.lecture.VersionId;
import org.touyan.outreach.lecture.domain.Materials;
import org.touyan.outreach.lecture.domain.TopicVersions;

/** Reads topics for staff. */
@Component
class TopicsQuery {

    private final TopicVersions versions;
    private final SettleTopic settleTopic;
    private final Materials materials;
    private final Catalog catalog;
    private final JdbcClient jdbc;
    private final Clock clock;

    TopicsQuery(TopicVersions versions, SettleTopic settleTopic, Materials materials, Catalog catalog, JdbcClient jdbc,
            Clock clock) {
        this.versions = versions;
        this.settleTopic = settleTopic;
        this.materials = materials;
        this.catalog = catalog;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public TopicsPage list(Actor actor) {
        staff(actor);
        return new TopicsPage(jdbc.sql("""
                select t.version_id, t.title, t.content_class, t.version_no, t.state, t.valid_until, t.submitted_by_name,
                  t.state = 'CLEARED' and t.valid_until < :today as expired
                from lecture.topic t
                where not exists (select 1 from lecture.topic n
                  where n.topic_id = t.topic_id and n.version_no > t.version_no and n.state = 'CLEARED')
                order by t.state <> 'SUBMITTED', t.content_class, t.title, t.version_no desc
                """).param("today", Beijing.day(clock.instant())).query(Rows.of(TopicsPage.Line.class)).list(),
                actor.is(Role.TOWN_CADRE, Role.CITY_STAFF));
    }

    /** @param typed null to show it as it is */
    @Transactional(readOnly = true)
    public TopicPage page(Actor actor, Locale locale, VersionId id, @Nullable Form<TopicForm> typed,
            @Nullable Form<SettleForm> settle) {
        staff(actor);
        var topic = versions.get(id);
        return new TopicPage(topic, typed == null ? TopicForm.of(topic.text()) : typed, settle, languages(locale),
                materials.of(id),
                settleTopic.latest(), actor.role());
    }

    @Transactional(readOnly = true)
    public TopicPage fresh(Actor actor, Locale locale, Form<TopicForm> form) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return new TopicPage(null, form, null, languages(locale), List.of(), settleTopic.latest(), actor.role());
    }

    private static void staff(Actor actor) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
    }

    private List<Choice> languages(Locale locale) {
        return catalog.languages().stream().map(l -> Choice.of(l.code(), l.in(locale))).toList();
    }
}
