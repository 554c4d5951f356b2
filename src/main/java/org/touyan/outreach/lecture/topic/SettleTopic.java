package org.touyan.outreach.lecture.topic;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.outreach.lecture.VersionId;
import org.touyan.outreach.lecture.domain.TopicVersion;
import org.touyan.outreach.lecture.domain.TopicVersions;

/** Whoever answers for what is said reads a text: cleared until a day, sent back with words, or withdrawn. */
@Component
public class SettleTopic {

    private final TopicVersions versions;
    private final Parameters parameters;
    private final AuditTrail audit;
    private final Clock clock;

    SettleTopic(TopicVersions versions, Parameters parameters, AuditTrail audit, Clock clock) {
        this.versions = versions;
        this.parameters = parameters;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void clear(Actor actor, VersionId id, LocalDate until) {
        TopicVersion version = versions.toChange(id);
        version.clear(actor, until, latest(), clock.instant());
        saved(actor, version, "lecture.topic-cleared");
    }

    /** The last day until which a text may be cleared. */
    public LocalDate latest() {
        return Beijing.day(clock.instant()).plusMonths(parameters.number("lecture.clearance.months"));
    }

    @Transactional
    public void giveBack(Actor actor, VersionId id, String why) {
        TopicVersion version = versions.toChange(id);
        version.giveBack(actor, why, clock.instant());
        saved(actor, version, "lecture.topic-returned");
    }

    @Transactional
    public void withdraw(Actor actor, VersionId id, String why) {
        TopicVersion version = versions.toChange(id);
        version.withdraw(actor, why, clock.instant());
        saved(actor, version, "lecture.topic-withdrawn");
    }

    private void saved(Actor actor, TopicVersion version, String act) {
        versions.save(version);
        audit.note(actor, act, "topic", version.id(), version.path());
    }
}
