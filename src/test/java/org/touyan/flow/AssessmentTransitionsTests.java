package org.touyan.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.touyan.AsOwner;
import org.touyan.Browser;
import org.touyan.DatabasePrint;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.people.assessment.AssessmentWorld;
import org.touyan.people.assessment.BatchHands;
import org.touyan.people.assessment.BatchState;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.FilingState;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.BatchAct;
import org.touyan.people.assessment.domain.Filing;
import org.touyan.people.assessment.domain.FilingAct;
import org.touyan.people.assessment.show.StaffLinks;
import org.touyan.people.roster.Roster;
import org.touyan.service.dispatch.DispatchWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.flow.Way.desk;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** Every transition of a filing and of a batch, from every state, by every role, as asked for over HTTP. */
@TouyanTest
@Import(AssessmentWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentTransitionsTests {

    private static final Logger log = LoggerFactory.getLogger(AssessmentTransitionsTests.class);
    /** Papers and notices cannot be rewritten; here they are put back all the same. */
    private static final String PAST_TRIGGERS = "set session_replication_role = replica";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A filing, or the batch of another; what fills the addresses. */
    private record Matter(UUID id, OrgPath company, Map<String, String> names) implements Matrix.Matter {}

    @LocalServerPort
    private int port;
    @Autowired
    private Environment environment;
    @Autowired
    private AssessmentWorld.Bureau bureau;
    @Autowired
    private BatchHands hands;
    @Autowired
    private StaffLinks links;
    @Autowired
    private Accounts accounts;
    @Autowired
    private DispatchWorld.People people;

    private Callers callers;
    private Actor master;
    private LocalDate today;
    private Matter filing;
    private Matter batch;
    private DatabasePrint print;
    private Matrix<FilingState, FilingAct, Matter> filings;
    private Matrix<BatchState, BatchAct, Matter> batches;

    @BeforeAll
    void aFilingAndABatch() {
        bureau.aMondayMorning();
        today = bureau.today();
        filing = company("转移阀门厂");
        BatchHands.Marked marked = hands.batch("转移批次厂", 2);
        hands.posted(marked, "80");
        UUID id = marked.id().value();
        OrgPath path = new OrgPath(bureau.ask(String.class, "select org_path from assessment.batch where batch_id = ?", id));
        batch = new Matter(id, path, Map.of("batch", id.toString(), "day", today.toString(), "until",
                today.plusDays(20).toString(), "link", links.pathOf(marked.supervisor()), "filing",
                bureau.ask(String.class, "select filing_id::text from assessment.batch where batch_id = ?", id)));
        everythingIsThere();
        master = people.master("步专家", QINGGANG, "cnc");
        callers = new Callers(accounts, port);
        print = new DatabasePrint(environment);
        filings = new Matrix<>(Filing.STEPS, FilingState.class, new FilingStage(), print);
        batches = new Matrix<>(Batch.STEPS, BatchState.class, new BatchStage(), print);
    }

    @AfterAll
    void howMany() throws Exception {
        log.info("assessment transitions.tried filings={} batches={}", filings.tried(), batches.tried());
        print.close();
    }

    @ParameterizedTest
    @EnumSource
    void ofAFilingWhatTheTableAllowsHappensAndNothingElse(FilingAct act) {
        assertThat(filings.wrongWith(act, waysTo(act))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofABatchWhatTheTableAllowsHappensAndNothingElse(BatchAct act) {
        assertThat(batches.wrongWith(act, waysTo(act))).isEmpty();
    }

    /** A new act does not compile before it has an address here. */
    private static List<Way> waysTo(FilingAct act) {
        return switch (act) {
            case APPLY -> List.of(desk("/assessment/filings/new", "company", "{name}", "office", "PROVINCE", "day", "{day}"));
            case FILE ->
                List.of(desk("/assessment/filings/{filing}/filed", "number", "浙备 {filing}", "bodyCode", "", "filedOn", "{day}",
                        "validUntil", "{until}"));
            case MATERIAL, SITE, NOTICE, ACTIVATE, RECTIFY, SUSPEND, RESUME, EXIT, EXPIRE ->
                List.of(desk("/assessment/filings/{filing}/steps", "act", act.name(), "day", "{day}", "words", "按人社局通知"));
        };
    }

    private static List<Way> waysTo(BatchAct act) {
        String one = "/assessment/batches/{batch}";
        return switch (act) {
            case PLAN -> List.of(desk("/assessment/filings/{filing}/batches/new", "occupation", AssessmentWorld.VALVES, "edition",
                    "测试版", "levels", "3", "venue", "一车间", "examOn", "{day}"));
            case FILE_PLAN -> List.of(desk(one + "/plan", "planNo", "计划 3 号", "day", "{day}"));
            case OPEN -> List.of(desk(one + "/steps/opening"));
            case QUALIFY -> List.of(desk(one + "/steps/qualification"));
            case EXAMINE -> List.of(desk(one + "/steps/examination"));
            case SUPERVISE -> List.of(new Way(Way.Door.SECRET_LINK, "{link}/{batch}/signature", Map.of("words", "评分有据")));
            case POST -> List.of(desk(one + "/notice", "until", "{until}"));
            case NUMBER -> List.of(desk(one + "/steps/numbering"));
            case UPLOAD -> List.of(desk(one + "/steps/upload"));
            case FIND -> List.of(desk(one + "/steps/query"));
            case ARCHIVE -> List.of(desk(one + "/steps/archive"));
        };
    }

    /** A company that has applied, and whose filing would have run out yesterday. */
    private Matter company(String name) {
        bureau.company(name);
        FilingId id = bureau.applied(name, today.minusDays(30));
        return new Matter(id.value(), path(name), Map.of("filing", id.toString(), "name", name, "day", today.toString(), "until",
                today.plusYears(3).toString()));
    }

    private OrgPath path(String name) {
        return new OrgPath(bureau.ask(String.class, "select path from organization.body where name = ?", name));
    }

    /** Certificates with their numbers, seen in the national query, and all volumes: no step waits for anything else. */
    private void everythingIsThere() {
        AsOwner.forge(environment, PAST_TRIGGERS, """
                insert into assessment.certificate (certificate_id, candidate_id, batch_id, org_path, number, level, issued_on,
                  identity_print, entered_by_name, entered_at, verified_on, verified_by_name)
                select gen_random_uuid(), candidate_id, batch_id, org_path, 'Y000033000055' || to_char('%2$s'::date, 'YY') || '3' ||
                  lpad(ticket::text, 6, '0'), '3', '%2$s', identity_print, 'x', now(), '%2$s', 'x'
                from assessment.candidate where batch_id = '%1$s'
                """.formatted(batch.id(), today), """
                insert into assessment.volume (batch_id, kind, medium, place, sheets, kept_by_name, kept_at)
                select '%s', kind, 'PAPER', '柜子', 1, 'x', now()
                from unnest(array['ENROLMENT', 'FILING', 'PROCESS', 'PAPERS', 'CERTIFICATES']) kind
                """.formatted(batch.id()), """
                insert into assessment.filing_scope (filing_id, occupation, occupation_name, highest, by_name, at)
                values ('%s', '%s', '阀门装配调试工', '3', 'x', now())
                """.formatted(filing.id(), AssessmentWorld.VALVES));
    }

    /** The same matter serves every attempt: what an attempt has changed is put back. */
    private abstract class Stage<S extends Enum<S>, A> implements Matrix.Stage<S, A, Matter> {

        private final Class<S> states;
        private final String table;

        Stage(Class<S> states, String table) {
            this.states = states;
            this.table = table;
        }

        @Override
        public S state(Matter matter) {
            return Enum.valueOf(states, bureau.ask(String.class,
                    "select state from assessment.%1$s where %1$s_id = ?".formatted(table), matter.id()));
        }

        @Override
        public S newest() {
            return Enum.valueOf(states, bureau.ask(String.class,
                    "select state from assessment.%1$s order by %1$s_id desc limit 1".formatted(table)));
        }

        @Override
        public boolean bringsBack() {
            return true;
        }

        @Override
        public boolean triesStrangersWhereOthersMay() {
            return true;
        }

        @Override
        public Browser browser(Role role, Matter matter) {
            return role == Role.EXPERT
                    ? callers.as(master)
                    : callers.as(role, role == Role.ENTERPRISE_UNION ? matter.company() : Roster.CITY);
        }
    }

    private final class FilingStage extends Stage<FilingState, FilingAct> {

        private @Nullable FilingState now;

        FilingStage() {
            super(FilingState.class, "filing");
        }

        @Override
        public Matter in(FilingState state, Role role) {
            if (now != state || state(filing) != state) {
                boolean ended = state == FilingState.EXPIRED || state == FilingState.EXITED;
                AsOwner.forge(environment, PAST_TRIGGERS, """
                        update assessment.filing set state = '%1$s', number = '浙备 ' || filing_id, filed_on = '%2$s'::date - 20,
                          valid_until = '%2$s'::date - 1, stepped_on = '%2$s'::date - 20, ended_on = %3$s
                        where filing_id = '%4$s'
                        """.formatted(state, today, ended ? "'" + today + "'" : "null", filing.id()));
                now = state;
            }
            return filing;
        }

        @Override
        public Matter nothing() {
            String name = "未申报厂" + COUNT.incrementAndGet();
            bureau.company(name);
            return new Matter(filing.id(), path(name), Map.of("name", name, "day", today.toString()));
        }
    }

    private final class BatchStage extends Stage<BatchState, BatchAct> {

        private @Nullable BatchState now;

        BatchStage() {
            super(BatchState.class, "batch");
        }

        @Override
        public Matter in(BatchState state, Role role) {
            if (now != state || state(batch) != state) {
                boolean signed = state.compareTo(BatchState.SUPERVISED) >= 0;
                AsOwner.forge(environment, PAST_TRIGGERS, """
                        update assessment.batch set state = '%1$s', plan_filed_on = %3$s, archived_on = %4$s,
                          notice_until = coalesce(notice_until, '%2$s'::date - 1),
                          supervised_by = %5$s, supervised_at = %6$s
                        where batch_id = '%7$s'
                        """.formatted(state, today, state == BatchState.PLANNED ? "null" : "'" + today + "'",
                        state == BatchState.ARCHIVED ? "'" + today + "'" : "null", signed
                                ? "(select staff_id from assessment.staff s where s.filing_id = batch.filing_id and kind = 'SUPERVISOR')"
                                : "null",
                        signed ? "now()" : "null", batch.id()),
                        "update assessment.candidate set state = '%s' where batch_id = '%s'"
                                .formatted(state == BatchState.ENROLLING ? "ENROLLED" : "QUALIFIED", batch.id()),
                        "update approval.posting set ended_at = posted_at, ended_how = 'WITHDRAWN' where matter_id = '%s' and ended_at is null"
                                .formatted(batch.id()),
                        notice(state));
                now = state;
            }
            return batch;
        }

        /** On notice its days are over; else none hangs. */
        private String notice(BatchState state) {
            return """
                    update approval.posting set ended_at = null, ended_how = null, from_day = '%2$s'::date - 20, until_day = '%2$s'::date - 1
                    where %3$s and posting_id = (select posting_id from approval.posting where matter_id = '%1$s'
                      order by posted_at desc, posting_id desc limit 1)
                    """.formatted(batch.id(), today, state == BatchState.RESULT_NOTICE);
        }

        @Override
        public Matter nothing() {
            return batch;
        }
    }
}
