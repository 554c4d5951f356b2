package org.touyan.foundation.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.domain.Entry;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.OrgPath;

/** Writes down who did what. In the transaction of the act: both happen, or neither. */
@Component
public class AuditTrail {

    private static final Logger log = LoggerFactory.getLogger(AuditTrail.class);

    private final Entries entries;
    private final Clock clock;

    AuditTrail(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param act       noun and past participle, like {@code order.offered}
     * @param subjectId an {@link Id}, a UUID, a number or a short text
     * @param where     place in the union tree; decides which staff may read the entry
     * @param keyValues key, value, key, value; never personal data
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Actor actor, String act, String subjectKind, Object subjectId, OrgPath where,
            String... keyValues) {
        String subject = subjectId instanceof Id id ? id.value().toString() : subjectId.toString();
        var entry = new Entry(clock.instant().truncatedTo(ChronoUnit.MICROS), act, actor.account(), actor.role().name(),
                actor.name(), subjectKind, subject, where.value(), detail(keyValues));
        entries.add(entry);
        log.info("{} {}={} actor={} role={} where={}{}", act, subjectKind, subject,
                actor.account() == null ? "-" : actor.account(), actor.role(), where,
                entry.detail().isEmpty() ? "" : " " + entry.detail());
    }

    private static String detail(String... keyValues) {
        if (keyValues.length % 2 != 0) {
            throw new IllegalArgumentException("%d keys and values (expected: pairs)".formatted(keyValues.length));
        }
        var detail = new StringBuilder();
        for (int i = 0; i < keyValues.length; i += 2) {
            detail.append(i == 0 ? "" : " ").append(keyValues[i]).append('=').append(quoted(keyValues[i + 1]));
        }
        return detail.toString();
    }

    /** A value with blanks or line ends would read like another pair, or like another line of the log. */
    private static String quoted(String value) {
        String clean = value.replaceAll("\\p{Cntrl}+", " ");
        return clean.isEmpty() || clean.indexOf(' ') >= 0 || clean.indexOf('"') >= 0
                ? '"' + clean.replace("\"", "'") + '"'
                : clean;
    }
}
