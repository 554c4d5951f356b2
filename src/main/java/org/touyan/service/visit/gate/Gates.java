package org.touyan.service.visit.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.visit.domain.Visit;

/** What must be on file before a service may begin. */
@Component
public class Gates {

    private final JdbcClient jdbc;
    private final Parameters parameters;

    Gates(JdbcClient jdbc, Parameters parameters) {
        this.jdbc = jdbc;
        this.parameters = parameters;
    }

    /** @throws RuleBroken when a required agreement or insurance is missing */
    public void open(Visit visit) {
        insured(visit);
        agreed(visit);
    }

    @BusinessRule(id = "VIS-2", says = "Service that can endanger the volunteer begins only with accident insurance.", source = "浙江省志愿服务条例 Art. 23")
    private void insured(Visit visit) {
        if (visit.risky() && !insured(visit, Beijing.day(visit.window().from()))) {
            throw RuleBroken.because("visit.gate.insurance");
        }
    }

    @BusinessRule(id = "VIS-3", says = "Service that is risky or lasts longer than a month begins only with a written agreement.", source = "浙江省志愿服务条例 Art. 21")
    private void agreed(Visit visit) {
        boolean isLong = days(visit) > parameters.number("agreement.required.days");
        if ((isLong || visit.risky()) && !agreed(visit.order(), Beijing.day(visit.window().from()))) {
            throw RuleBroken.because("visit.gate.agreement");
        }
    }

    private boolean insured(Visit visit, LocalDate day) {
        return jdbc.sql("""
                select exists (select 1 from visit.insurance i
                where i.expert_id = :expert and :day between i.from_day and i.until_day)
                """).param("expert", visit.expert()).param("day", day).query(Boolean.class).single();
    }

    private boolean agreed(OrderId order, LocalDate day) {
        return jdbc.sql("""
                select exists (select 1 from visit.agreement a
                where a.order_id = :order and a.signed_on <= :day and (a.until_day is null or a.until_day >= :day))
                """).param("order", order).param("day", day).query(Boolean.class).single();
    }

    /** From the first visit of the order to this one, in days. */
    private long days(Visit visit) {
        Instant first = jdbc
                .sql("select min(from_at) as first from visit.visit where order_id = :order and state <> 'CALLED_OFF'")
                .param("order", visit.order()).query(Instant.class).optional().orElse(visit.window().from());
        return ChronoUnit.DAYS.between(Beijing.day(first), Beijing.day(visit.window().from()));
    }
}
