package org.touyan.service.record;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.record.check.CheckRecord;
import org.touyan.service.record.confirm.ConfirmRecord;
import org.touyan.service.record.domain.ConfirmedHow;
import org.touyan.service.record.domain.ServiceRecord;
import org.touyan.service.record.domain.ServiceRecords;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.VisitWorld;
import org.touyan.service.visit.log.LogVisit;
import org.touyan.service.visit.log.VisitLog;

import static org.assertj.core.api.Assertions.assertThat;

/** Visits that have been logged, and the records they left. */
@TestConfiguration(proxyBeanMethods = false)
@Import(VisitWorld.class)
public class RecordWorld {

    @Bean
    Logged logged(DispatchWorld.People people, VisitWorld.Accepted accepted, LogVisit log, ConfirmRecord confirm,
            CheckRecord check, ServiceRecords records, JdbcClient jdbc, Vault vault) {
        return new Logged(people, accepted, log, confirm, check, records, jdbc, vault);
    }

    /** Makes records and reads them. */
    public static final class Logged {

        private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

        private final DispatchWorld.People people;
        private final VisitWorld.Accepted accepted;
        private final LogVisit log;
        private final ConfirmRecord confirm;
        private final CheckRecord check;
        private final ServiceRecords records;
        private final JdbcClient jdbc;
        private final Vault vault;

        Logged(DispatchWorld.People people, VisitWorld.Accepted accepted, LogVisit log, ConfirmRecord confirm, CheckRecord check,
                ServiceRecords records, JdbcClient jdbc, Vault vault) {
            this.people = people;
            this.accepted = accepted;
            this.log = log;
            this.confirm = confirm;
            this.check = check;
            this.records = records;
            this.jdbc = jdbc;
            this.vault = vault;
        }

        /** The staff send the master, and one of them logs what he did. */
        public RecordId by(Actor keyer, Actor staff, Actor master, int minutes, boolean paid) {
            OrderId order = accepted.order(staff, master);
            VisitId visit = Acting.doing(keyer, () -> log.log(keyer, order,
                    new VisitLog(Outcome.SOLVED, "剪了枝", minutes, null, paid, false, UUID.randomUUID().toString())));
            return people.as(Actor.SYSTEM, () -> jdbc.sql("select record_id from record.service_record where visit_id = :visit")
                    .param("visit", visit).query((row, n) -> new RecordId(row.getObject(1, UUID.class))).single());
        }

        /** What was written down about the last visit of this order. */
        public RecordId ofOrder(OrderId order) {
            return people.as(Actor.SYSTEM, () -> jdbc.sql("""
                    select r.record_id from record.service_record r join visit.visit v on v.visit_id = r.visit_id
                    where v.order_id = :order
                    order by r.record_id desc limit 1
                    """).param("order", order).query((row, n) -> new RecordId(row.getObject(1, UUID.class))).single());
        }

        /** Confirmed on the phone by one of the staff, and passed by another when it was held: it counts. */
        public void counts(RecordId id, Actor caller, Actor checker) {
            confirmed(id, caller);
            passed(id, checker);
        }

        public void confirmed(RecordId id, Actor caller) {
            Acting.run(caller, () -> confirm.confirm(caller, id, ConfirmedHow.CALL_BACK));
        }

        /** Looked at by a second pair of eyes, when it was held. */
        public void passed(RecordId id, Actor checker) {
            if (read(id).state() == RecordState.SAMPLED) {
                Acting.run(checker, () -> check.pass(checker, id));
            }
            assertThat(read(id).state()).isEqualTo(RecordState.EFFECTIVE);
        }

        public ServiceRecord read(RecordId id) {
            return people.as(Actor.SYSTEM, () -> records.findById(id).orElseThrow());
        }

        /** The living code of this record, as the reader of the message sees it. */
        public String sentCode(RecordId id) {
            byte[] content = people.as(Actor.SYSTEM, () -> jdbc.sql("""
                    select m.content from record.confirm_code c
                    join notification.message m on m.dedupe_key = 'record.code/' || c.code_id
                    where c.record_id = :record and c.used_at is null
                    """).param("record", id).query((row, n) -> row.getBytes(1)).single());
            Matcher code = CODE.matcher(vault.open(new Sealed(content)));
            assertThat(code.find()).isTrue();
            return code.group();
        }
    }
}
