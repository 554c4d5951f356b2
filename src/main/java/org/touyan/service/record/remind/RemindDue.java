package org.touyan.service.record.remind;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.touyan.foundation.catalog.WorkingDays;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Chore;
import org.touyan.service.record.RecordId;

/** Tells the staff of the place, once, when a record nears the end of its ten working days. */
@Component
class RemindDue implements Chore {

    /** A record nobody has completed and nobody has been reminded of. */
    record Waiting(RecordId recordId, LocalDate day) {}

    private final JdbcClient jdbc;
    private final Remind remind;
    private final WorkingDays workingDays;
    private final Parameters parameters;
    private final TransactionOperations transaction;
    private final Clock clock;

    RemindDue(JdbcClient jdbc, Remind remind, WorkingDays workingDays, Parameters parameters,
            TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.remind = remind;
        this.workingDays = workingDays;
        this.parameters = parameters;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "record.remind-due";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @BusinessRule(id = "REC-6", says = "On the working day the parameter record.reminder.workday names, the union that serves the place is told once of a record that is not complete.", source = "民政部令第67号 Art. 11")
    public void run() {
        LocalDate today = Beijing.day(clock.instant());
        List<Waiting> due = transaction.execute(status -> {
            int reminder = parameters.number("record.reminder.workday");
            return waiting().stream().filter(r -> !workingDays.plus(r.day(), reminder).isAfter(today)).toList();
        });
        due.forEach(r -> remind.remind(r.recordId()));
    }

    private List<Waiting> waiting() {
        return jdbc.sql("""
                select r.record_id, r.day from record.service_record r
                where r.state in ('CAPTURED', 'SAMPLED')
                  and not exists (select 1 from record.step s where s.record_id = r.record_id and s.act = 'REMIND')
                order by r.due_on, r.record_id
                """).query(Rows.of(Waiting.class)).list();
    }
}
