package org.touyan.service.visit.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.VisitTerms;
import org.touyan.service.visit.domain.Visit;

/** What must be on file before a service may begin. */
@Component
public class Gates {

    record Next(RequestId requestId, PersonId expertId, boolean risky, Instant fromAt) {}

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final List<VisitTerms> terms;

    Gates(JdbcClient jdbc, Parameters parameters, List<VisitTerms> terms) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.terms = terms;
    }

    /** @throws RuleBroken when a required agreement or insurance is missing */
    public void open(Visit visit) {
        missing(visit.order(), visit.request(), visit.expert(), visit.risky(), visit.window().from()).stream().findFirst()
                .ifPresent(key -> {
                    throw RuleBroken.because(key);
                });
    }

    /** What is still missing before the next visit of this order may begin, as keys of sentences; empty when it may. */
    @Transactional(readOnly = true)
    public List<String> missing(OrderId order) {
        return jdbc.sql("""
                select request_id, expert_id, risky, from_at from visit.visit
                where order_id = :order and state = 'SCHEDULED' order by from_at limit 1
                """).param("order", order).query(Rows.of(Next.class)).optional()
                .map(next -> missing(order, next.requestId(), next.expertId(), next.risky(), next.fromAt())).orElse(List.of());
    }

    /** Whether pictures may be taken on a visit of this request. */
    public boolean pictures(RequestId request) {
        return terms.stream().allMatch(term -> term.pictures(request));
    }

    /** Whether an appointment pays for a visit of this request. */
    public boolean paid(RequestId request) {
        return terms.stream().anyMatch(term -> term.paid(request));
    }

    private List<String> missing(OrderId order, RequestId request, PersonId expert, boolean risky, Instant from) {
        LocalDate day = Beijing.day(from);
        List<String> missing = new ArrayList<>();
        if (needsInsurance(risky) && !insured(expert, day)) {
            missing.add("visit.gate.insurance");
        }
        if (needsAgreement(order, risky, from) && !agreed(order, day)) {
            missing.add("visit.gate.agreement");
        }
        terms.forEach(term -> missing.addAll(term.missing(request, day)));
        return missing;
    }

    @BusinessRule(id = "VIS-2", says = "Service that can endanger the volunteer begins only with accident insurance.", source = "浙江省志愿服务条例 Art. 23")
    private static boolean needsInsurance(boolean risky) {
        return risky;
    }

    @BusinessRule(id = "VIS-3", says = "Service that is risky or lasts longer than a month begins only with a written agreement.", source = "浙江省志愿服务条例 Art. 21")
    private boolean needsAgreement(OrderId order, boolean risky, Instant from) {
        return risky || days(order, from) > parameters.number("agreement.required.days");
    }

    private boolean insured(PersonId expert, LocalDate day) {
        return jdbc.sql("""
                select exists (select 1 from visit.insurance i
                where i.expert_id = any(roster.selves(:expert)) and :day between i.from_day and i.until_day)
                """).param("expert", expert).param("day", day).query(Boolean.class).single();
    }

    private boolean agreed(OrderId order, LocalDate day) {
        return jdbc.sql("""
                select exists (select 1 from visit.agreement a
                where a.order_id = :order and a.signed_on <= :day and (a.until_day is null or a.until_day >= :day))
                """).param("order", order).param("day", day).query(Boolean.class).single();
    }

    /** From the first visit of the order to this one. */
    private long days(OrderId order, Instant from) {
        Instant first = jdbc
                .sql("select min(from_at) as first from visit.visit where order_id = :order and state <> 'CALLED_OFF'")
                .param("order", order).query(Instant.class).optional().orElse(from);
        return ChronoUnit.DAYS.between(Beijing.day(first), Beijing.day(from));
    }
}
