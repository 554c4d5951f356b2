package org.touyan.service.record.sheet;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.domain.RecordAct;
import org.touyan.service.record.domain.ServiceRecord;
import org.touyan.service.record.domain.ServiceRecords;

/** Puts the page of one record together. */
@Component
class RecordQuery {

    private static final Set<RecordAct> BY_HAND = EnumSet.of(RecordAct.CONFIRM, RecordAct.PASS, RecordAct.FAIL,
            RecordAct.CORRECT, RecordAct.VOID);

    private final JdbcClient jdbc;
    private final ServiceRecords records;
    private final Experts experts;
    private final Clock clock;

    RecordQuery(JdbcClient jdbc, ServiceRecords records, Experts experts, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.experts = experts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RecordPage page(Actor actor, RecordId id) {
        ServiceRecord record = find(actor, id);
        return page(actor, record, Typed.of(record), FormErrors.none());
    }

    @Transactional(readOnly = true)
    public RecordPage page(Actor actor, RecordId id, Form<RecordForm> form, FormErrors errors) {
        ServiceRecord record = find(actor, id);
        return page(actor, record, Typed.of(form, record), errors);
    }

    private ServiceRecord find(Actor actor, RecordId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR, Role.ENTERPRISE_UNION);
        return records.findById(id).orElseThrow(() -> new NotFound("record " + id));
    }

    private RecordPage page(Actor actor, ServiceRecord record, Typed typed, FormErrors errors) {
        Set<RecordAct> allowed = Arrays.stream(RecordAct.values())
                .filter(a -> BY_HAND.contains(a) && ServiceRecord.STEPS.allows(record.state(), a, actor.role()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RecordAct.class)));
        boolean code = allowed.contains(RecordAct.CONFIRM);
        String refusal = refusal(actor, record, allowed);
        if (!refusal.isEmpty()) {
            allowed.removeAll(EnumSet.of(RecordAct.CONFIRM, RecordAct.PASS, RecordAct.FAIL));
        }
        var facts = new RecordPage.Facts(record.id(), record.number(),
                experts.find(record.expert()).map(ExpertCard::name).orElse(""), record.state(), record.service(),
                record.capture(), record.confirmation(), record.held(), record.replaces(), replacedBy(record.id()),
                record.reason());
        return new RecordPage(facts, steps(record.id()), Beijing.day(clock.instant()), allowed, refusal, code, typed, errors);
    }

    private static String refusal(Actor actor, ServiceRecord record, Set<RecordAct> allowed) {
        boolean keyed = actor.account() != null && actor.account().equals(record.capture().keyer());
        var word = record.confirmation();
        boolean confirmed = actor.account() != null && word != null && actor.account().equals(word.confirmer());
        if (keyed && allowed.contains(RecordAct.CONFIRM)) {
            return "record.confirm.keyer";
        }
        return (keyed || confirmed) && allowed.contains(RecordAct.PASS) ? "record.check.involved" : "";
    }

    private @Nullable RecordId replacedBy(RecordId id) {
        return jdbc.sql("select record_id from record.service_record where replaces = :id").param("id", id)
                .query(Rows.of(RecordId.class)).optional().orElse(null);
    }

    private List<RecordPage.Step> steps(RecordId id) {
        return jdbc.sql("select at, act, role, actor_name, note from record.step where record_id = :id order by step_id")
                .param("id", id).query(Rows.of(RecordPage.Step.class)).list();
    }
}
