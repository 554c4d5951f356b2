package org.touyan.outreach.lecture.topic;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.Picture;
import org.touyan.outreach.lecture.TopicId;
import org.touyan.outreach.lecture.VersionId;
import org.touyan.outreach.lecture.domain.Materials;
import org.touyan.outreach.lecture.domain.TopicText;
import org.touyan.outreach.lecture.domain.TopicVersion;
import org.touyan.outreach.lecture.domain.TopicVersions;
import org.touyan.people.roster.PersonId;

/** Writes a topic, or its next version, and hands it in to be read. */
@Component
public class WriteTopic {

    private final TopicVersions versions;
    private final Materials materials;
    private final Elevated elevated;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    WriteTopic(TopicVersions versions, Materials materials, Elevated elevated, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.versions = versions;
        this.materials = materials;
        this.elevated = elevated;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public VersionId write(Actor actor, TopicText text) {
        return saved(actor, TopicVersion.write(actor, TopicId.next(), 1, text), "lecture.topic-written");
    }

    /** The version that was cleared goes on until this one is. */
    @Transactional
    public VersionId writeNext(Actor actor, VersionId before) {
        TopicVersion old = versions.toChange(before);
        TopicId topic = old.topic();
        int latest = jdbc.sql("select max(version_no) from lecture.topic where topic_id = :topic").param("topic", topic)
                .query(Integer.class).single();
        if (open(topic)) {
            throw RuleBroken.because("lecture.topic.next.open");
        }
        return saved(actor, TopicVersion.write(actor, topic, latest + 1, old.text()), "lecture.topic-written");
    }

    private boolean open(TopicId topic) {
        return jdbc.sql("""
                select exists (select 1 from lecture.topic where topic_id = :topic and state in ('DRAFT', 'SUBMITTED', 'RETURNED'))
                """).param("topic", topic).query(Boolean.class).single();
    }

    @Transactional
    public void edit(Actor actor, VersionId id, TopicText text) {
        TopicVersion version = versions.toChange(id);
        version.edit(actor, text);
        saved(actor, version, "lecture.topic-edited");
    }

    @Transactional
    public void submit(Actor actor, VersionId id) {
        TopicVersion version = versions.toChange(id);
        version.submit(actor, clock.instant());
        saved(actor, version, "lecture.topic-submitted");
    }

    /**
     * Whoever has been asked to tell it already sees them, too.
     *
     * @param pictures prepared before, outside the transaction: drawing takes a moment
     */
    @Transactional
    public void illustrate(Actor actor, VersionId id, List<Picture> pictures) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        TopicVersion version = versions.toChange(id);
        materials.add(actor, version, pictures);
        elevated.asSystem(() -> asked(id)).forEach(person -> materials.showTo(person, id));
        audit.note(actor, "lecture.topic-illustrated", "topic", id, version.path());
    }

    private List<PersonId> asked(VersionId id) {
        return jdbc.sql("""
                select distinct p.person_id from lecture.part p join lecture.booking b using (request_id)
                where b.version_id = :version and p.person_id is not null and b.state in ('ASSIGNED', 'ACCEPTED', 'READY')
                """).param("version", id).query(Rows.of(PersonId.class)).list();
    }

    private VersionId saved(Actor actor, TopicVersion version, String act) {
        versions.save(version);
        audit.note(actor, act, "topic", version.id(), version.path());
        return version.id();
    }
}
