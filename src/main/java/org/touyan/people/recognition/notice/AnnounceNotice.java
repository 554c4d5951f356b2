package org.touyan.people.recognition.notice;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.HonourType;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.recognition.NoticeId;
import org.touyan.people.recognition.domain.Notice;
import org.touyan.people.recognition.domain.NoticeText;
import org.touyan.people.recognition.domain.Notices;

/** Enters a notice from its paper; from then on units may nominate under it. */
@Component
public class AnnounceNotice {

    private final Notices notices;
    private final Catalog catalog;
    private final AuditTrail audit;
    private final Clock clock;

    AnnounceNotice(Notices notices, Catalog catalog, AuditTrail audit, Clock clock) {
        this.notices = notices;
        this.catalog = catalog;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public NoticeId announce(Actor actor, NoticeText text) {
        if (catalog.honourType(text.honourType()).filter(t -> t.subjectKind() == HonourType.SubjectKind.PERSON).isEmpty()) {
            throw RuleBroken.at("honourType", "recognition.notice.type");
        }
        Notice notice = notices.save(Notice.announce(actor, text, clock.instant()));
        audit.note(actor, "notice.announced", "notice", notice.id(), notice.path(), "type", notice.honourType());
        return notice.id();
    }
}
