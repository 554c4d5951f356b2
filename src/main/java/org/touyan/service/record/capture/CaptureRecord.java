package org.touyan.service.record.capture;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.catalog.WorkingDays;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.people.roster.Experts;
import org.touyan.service.record.Basis;
import org.touyan.service.record.domain.Capture;
import org.touyan.service.record.domain.RecordNumbers;
import org.touyan.service.record.domain.RecordSteps;
import org.touyan.service.record.domain.Service;
import org.touyan.service.record.domain.ServiceRecord;
import org.touyan.service.record.domain.ServiceRecords;
import org.touyan.service.visit.VisitLogged;

/** Writes the service record when a visit has been logged: nobody fills in a second form. */
@Component
class CaptureRecord {

    private final ServiceRecords records;
    private final RecordSteps steps;
    private final RecordNumbers numbers;
    private final CaptureQuery query;
    private final Holding holding;
    private final Experts experts;
    private final Organizations organizations;
    private final WorkingDays workingDays;
    private final Parameters parameters;
    private final AuditTrail audit;
    private final Clock clock;

    CaptureRecord(ServiceRecords records, RecordSteps steps, RecordNumbers numbers, CaptureQuery query,
            Holding holding, Experts experts, Organizations organizations, WorkingDays workingDays,
            Parameters parameters, AuditTrail audit, Clock clock) {
        this.records = records;
        this.steps = steps;
        this.numbers = numbers;
        this.query = query;
        this.holding = holding;
        this.experts = experts;
        this.organizations = organizations;
        this.workingDays = workingDays;
        this.parameters = parameters;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(VisitLogged visit) {
        Actor actor = Acting.current();
        Instant now = clock.instant();
        LocalDate day = Beijing.day(visit.startedAt());
        var origin = query.origin(visit.order());
        var service = Service.of(basis(visit, day), origin.words(), day,
                place(origin), visit.note(), visit.startedAt(),
                visit.minutes(), organizations.unitOf(visit.path()).orElseThrow().name(), origin.leader());
        LocalDate dueOn = workingDays.plus(day, parameters.number("record.deadline.workdays"));
        LocalDate today = Beijing.day(now);
        var capture = new Capture(visit.keyer(), visit.keyerName(), actor.person(), now, dueOn, today.isAfter(dueOn));
        var held = holding.because(visit.expert(), service, visit.visit().value(), today, dueOn);
        var record = records.save(ServiceRecord.captured(numbers.next(day), visit.visit(), visit.request(),
                visit.expert(), visit.path(), service, capture, held));
        steps.write(record, "CAPTURE", null, actor, "", now);
        audit.note(actor, "record.captured", "record", record.id(), record.path(), "number", record.number(), "basis",
                service.basis().name(), "minutes", Integer.toString(service.minutes()));
    }

    private String place(CaptureQuery.Origin origin) {
        String town = organizations.town(origin.town()).map(Town::name).orElse(origin.town());
        return origin.place().isBlank() ? town : town + " " + origin.place();
    }

    @BusinessRule(id = "REC-5", says = "Paid advice and what belongs to a paid post are recorded as such and earn no hours.", source = "民政部令第67号 Art. 19; 志愿服务条例 Art. 21")
    private Basis basis(VisitLogged visit, LocalDate day) {
        if (visit.paid()) {
            return Basis.PAID;
        }
        return experts.onDuty(visit.expert(), day) ? Basis.DUTY : Basis.VOLUNTARY;
    }
}
