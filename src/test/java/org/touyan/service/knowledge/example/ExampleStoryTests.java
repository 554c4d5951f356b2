package org.touyan.service.knowledge.example;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.TouyanTest;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.knowledge.ExampleId;
import org.touyan.service.knowledge.strip.Planted;
import org.touyan.service.matching.Memory;
import org.touyan.service.record.Basis;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.RecordWorld;
import org.touyan.service.record.annul.VoidRecord;
import org.touyan.service.record.correct.CorrectRecord;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.reopen.ReopenRequest;
import org.touyan.service.request.review.Review;
import org.touyan.service.request.review.ReviewRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A matter is helped with and confirmed, and matching learns from it; when it does not stand, nothing was learnt. */
@TouyanTest
@Import(RecordWorld.class)
class ExampleStoryTests {

    private static final int LONGEST_REQUEST = 500;

    @Autowired
    private DispatchWorld.People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private RecordWorld.Logged logged;

    @Autowired
    private ReviewRequest review;

    @Autowired
    private ReopenRequest reopen;

    @Autowired
    private CorrectRecord correct;

    @Autowired
    private VoidRecord annul;

    @Autowired
    private Memory memory;

    @Autowired
    private JudgeExample judge;

    @Autowired
    private Parameters parameters;

    @Autowired
    private JdbcClient jdbc;

    private Actor dong;
    private Actor zhou;
    private Actor li;
    private Actor lin;

    @BeforeEach
    void aFreshMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        dong = people.cityStaff("董晓梅");
        zhou = people.cityStaff("周建平");
        li = people.cityStaff("李敏");
        lin = people.pomeloMaster("林守田");
    }

    @Test
    void whatWasConfirmedIsRememberedWithTheTradesThatHelped() {
        RecordId record = logged.by(lin, dong, lin, 90, false);
        people.tick("knowledge.learn");
        assertThat(living(record)).isEmpty();

        String before = memory.print();
        said(record, "清港镇上湫村林守田师傅来看过的文旦，王阿姨说叶子又黄了，打13900001234");
        effective(record);
        people.tick("knowledge.learn");

        assertThat(living(record)).singleElement().asString().contains("文旦", "叶子又黄了", "清港镇")
                .doesNotContain("林守田", "王阿姨", "上湫", "1390");
        assertThat(memory.print()).isNotEqualTo(before);
        assertThat(remembered(record)).singleElement()
                .satisfies(example -> assertThat(example.trades()).contains("pomelo"));
        String learnt = memory.print();
        people.tick("knowledge.learn");
        assertThat(memory.print()).isEqualTo(learnt);
    }

    @Test
    void whatIsVoidedCorrectedOrOpenedAgainIsForgotten() {
        RecordId voided = learnt("三十棵文旦树卷叶子");
        Acting.run(zhou, () -> annul.annul(zhou, voided, "记错了人"));
        assertThat(living(voided)).isEmpty();
        assertThat(ended(voided)).containsExactly("VOIDED");

        RecordId corrected = learnt("文旦树干上流胶");
        RecordId instead = Acting.doing(zhou, () -> correct.correct(zhou, corrected, Basis.VOLUNTARY, 60, "剪了枝", "多写了半小时"));
        people.tick("knowledge.learn");
        assertThat(ended(corrected)).containsExactly("CORRECTED");
        assertThat(living(corrected)).isEmpty();
        confirmed(instead);
        people.tick("knowledge.learn");
        assertThat(living(corrected)).hasSize(1);

        RecordId opened = learnt("文旦树不结果");
        Acting.run(dong, () -> reopen.reopen(dong, logged.read(opened).request()));
        assertThat(living(opened)).isEmpty();
        assertThat(ended(opened)).containsExactly("REOPENED");
        people.tick("knowledge.learn");
        assertThat(living(opened)).isEmpty();
    }

    @Test
    void noNameNumberOrAddressIsEverLearnt() {
        List<Planted.Plant> plants = Stream.of(Planted.NUMBERS, Planted.ADDRESSES, Planted.NAMES).flatMap(List::stream).toList();
        List<RecordId> records = new ArrayList<>();
        for (String words : inRequests(plants)) {
            RecordId record = logged.by(lin, dong, lin, 60, false);
            said(record, words);
            effective(record);
            records.add(record);
        }
        people.tick("knowledge.learn");

        List<String> kept = records.stream().flatMap(record -> living(record).stream()).toList();
        assertThat(kept).hasSameSizeAs(records);
        assertThat(String.join("\n", kept)).doesNotContain(plants.stream().flatMap(plant -> plant.secrets().stream())
                .filter(secret -> secret.length() > 2).toList());
        assertThat(everything()).doesNotContain("13900001234", "331021", "浙J12345", "6228", "陈建国", "人民路");
    }

    @Test
    void whatCannotBeCleanedIsNotKeptAndTheDatabaseRefusesItToo() {
        RecordId record = logged.by(lin, dong, lin, 60, false);
        said(record, "王阿姨");
        effective(record);
        people.tick("knowledge.learn");
        assertThat(living(record)).isEmpty();
        assertThat(passedOver(record)).containsExactly("SHORT");
        people.tick("knowledge.learn");
        assertThat(passedOver(record)).hasSize(1);

        RequestId request = logged.read(record).request();
        for (String words : List.of("林守田来看过文旦", "王阿姨的文旦树", "打 139 0000 1234 问文旦", "文旦 a@b.cn")) {
            assertThatThrownBy(() -> people.as(Actor.SYSTEM, () -> jdbc.sql("""
                    insert into knowledge.example (example_id, union_path, request_id, words, trades, closed_at, learnt_at)
                    values (:id, '/33/3310/331083/', :request, :words, '{pomelo}', now(), now())
                    """).param("id", UUID.randomUUID()).param("request", request).param("words", words).update()))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void whatWasLearntIsNotChangedAndOnlyConfirmedRecordsTeach() {
        RecordId record = learnt("文旦树根腐烂");
        RequestId request = logged.read(record).request();
        assertThatThrownBy(() -> people.as(Actor.SYSTEM,
                () -> jdbc.sql("update knowledge.example set words = '别的话，别的事' where request_id = :request")
                        .param("request", request).update()))
                .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("corrections are new entries");
        RecordId captured = logged.by(lin, dong, lin, 60, false);
        assertThatThrownBy(() -> people.as(Actor.SYSTEM, () -> jdbc.sql("""
                insert into knowledge.source (example_id, record_id)
                select example_id, :record from knowledge.example where request_id = :request
                """).param("record", captured).param("request", request).update()))
                .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("not confirmed");
        assertThat(people.as(Actor.PUBLIC,
                () -> jdbc.sql("select count(*)::int from knowledge.example").query(Integer.class).single()))
                .isZero();
    }

    @Test
    void anOfficerTakesOutWhatStillGivesSomebodyAway() {
        RecordId record = learnt("文旦树被风吹断了枝，找过阿炳没修好");
        ExampleId example = example(record);
        Actor cadre = people.staff("陈小燕", Role.TOWN_CADRE, DispatchWorld.COUNTY.child(DispatchWorld.QINGGANG));
        assertThatThrownBy(() -> Acting.run(cadre, () -> judge.takeOut(cadre, example, "里面还有名字")))
                .isInstanceOf(NotAllowed.class);
        for (String why : List.of("", "里面有林守田的名字", "打13900001234问")) {
            assertThatThrownBy(() -> Acting.run(zhou, () -> judge.takeOut(zhou, example, why))).isInstanceOf(RuleBroken.class);
        }
        assertThat(remembered(record)).hasSize(1);

        String before = memory.print();
        Acting.run(zhou, () -> judge.takeOut(zhou, example, "里面还有名字"));
        assertThat(memory.print()).isNotEqualTo(before);
        assertThat(memory.examples(DispatchWorld.COUNTY)).extracting(Memory.Example::text)
                .noneMatch(text -> text.contains("阿炳"));
        assertThat(ended(record)).containsExactly("TAKEN_OUT");
        assertThat(people.trail("example.taken-out")).contains(example.toString());
        assertThatThrownBy(() -> Acting.run(li, () -> judge.takeOut(li, example, "再拿一次"))).isInstanceOf(Conflict.class);

        RecordId instead = Acting.doing(zhou, () -> correct.correct(zhou, record, Basis.VOLUNTARY, 60, "锯平了断枝", "多写了半小时"));
        confirmed(instead);
        people.tick("knowledge.learn");
        assertThat(living(record)).isEmpty();
        assertThatThrownBy(() -> people.as(Actor.SYSTEM, () -> jdbc.sql("""
                insert into knowledge.example (example_id, union_path, request_id, words, trades, closed_at, learnt_at)
                values (:id, '/33/3310/331083/', :request, '文旦树断了枝', '{pomelo}', now(), now())
                """).param("id", UUID.randomUUID()).param("request", logged.read(record).request()).update()))
                .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("was taken out");
    }

    @Test
    void nothingIsTakenOutWithoutAReasonThatStays() {
        RecordId record = learnt("文旦树皮开裂");
        ExampleId example = example(record);
        assertThatThrownBy(() -> people.as(Actor.SYSTEM, () -> jdbc.sql("""
                update knowledge.example set ended_at = now(), ended_because = 'TAKEN_OUT', ended_by_name = '周建平' where example_id = :id
                """).param("id", example).update())).isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("without a reason");
        Acting.run(zhou, () -> judge.takeOut(zhou, example, "不是这一行帮上的"));
        for (String change : List.of("update knowledge.taken_out set why = '别的原因'", "delete from knowledge.taken_out")) {
            assertThatThrownBy(() -> people.as(Actor.SYSTEM,
                    () -> jdbc.sql(change + " where example_id = :id").param("id", example).update()))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(people.as(Actor.PUBLIC,
                () -> jdbc.sql("select count(*)::int from knowledge.taken_out").query(Integer.class).single())).isZero();
    }

    @Test
    void ifTheUnionWantsItSoOnlyWhatSomebodyHasReadCounts() {
        RecordId record = learnt("文旦园里长满了草");
        try {
            setSeenOnly(true);
            assertThat(remembered(record)).isEmpty();
            String before = memory.print();
            Acting.run(zhou, () -> judge.letStand(zhou, example(record)));
            Acting.run(li, () -> judge.letStand(li, example(record)));
            assertThat(memory.print()).isNotEqualTo(before);
            assertThat(remembered(record)).hasSize(1);
            assertThat(people.trail("example.seen")).filteredOn(example(record).toString()::equals).hasSize(1);
        } finally {
            setSeenOnly(false);
        }
    }

    @Test
    void ofOneTradeOnlyTheNewestFewAreTold() {
        for (int i = 0; i < 7; i++) {
            learnt("文旦树第" + i + "种毛病");
        }
        assertThat(memory.examples(DispatchWorld.COUNTY).stream().filter(example -> example.trades().contains("pomelo")))
                .hasSize(5);
        assertThat(memory.examples(DispatchWorld.COUNTY.child(DispatchWorld.QINGGANG))).isNotEmpty();
        assertThat(memory.examples(new OrgPath("/33/3310/"))).isEmpty();
    }

    /** As two officers would, the latest word holds. */
    private void setSeenOnly(boolean on) {
        UUID id = UUID.randomUUID();
        people.as(Actor.SYSTEM, () -> jdbc.sql("""
                insert into parameter.proposal (proposal_id, key, value, valid_from, author, author_name, reason, at)
                values (:id, 'matching.examples.seen-only', :value, :day, :author, '周建平', '先看再用', :at)
                """).param("id", id).param("value", String.valueOf(on)).param("author", UUID.randomUUID())
                .param("day", Beijing.day(clock.instant())).param("at", clock.instant()).update());
        people.as(Actor.SYSTEM, () -> jdbc.sql("""
                insert into parameter.setting (setting_id, key, value, valid_from, author, approver, approver_name, reason, at)
                select proposal_id, key, value, valid_from, author, gen_random_uuid(), '李敏', reason, at from parameter.proposal
                where proposal_id = :id
                """).param("id", id).update());
        clock.pass(Duration.ofSeconds(1));
        parameters.forget();
    }

    private ExampleId example(RecordId record) {
        return new ExampleId(UUID.fromString(
                read("select example_id::text from knowledge.example where request_id = :request", record).getFirst()));
    }

    private RecordId learnt(String words) {
        RecordId record = logged.by(lin, dong, lin, 90, false);
        said(record, words);
        effective(record);
        people.tick("knowledge.learn");
        assertThat(living(record)).hasSize(1);
        return record;
    }

    private void said(RecordId record, String words) {
        RequestId request = logged.read(record).request();
        people.as(Actor.SYSTEM, () -> jdbc.sql("update request.help_request set words = :words where request_id = :request")
                .param("words", words).param("request", request).update());
    }

    /** The asker says on the phone that it helped; whatever was held is looked at by a second pair of eyes. */
    private void effective(RecordId record) {
        RequestId request = logged.read(record).request();
        Acting.run(zhou, () -> review.keyCallBack(zhou, request, new Review(Review.Solved.YES, Review.Content.GOOD, "", false)));
        logged.passed(record, people.cityStaff("吴敏"));
    }

    private void confirmed(RecordId record) {
        logged.counts(record, li, people.cityStaff("吴敏"));
    }

    private List<String> living(RecordId record) {
        return read("select words from knowledge.example where request_id = :request and ended_at is null", record);
    }

    private List<String> ended(RecordId record) {
        return read("select ended_because from knowledge.example where request_id = :request and ended_at is not null", record);
    }

    private List<String> passedOver(RecordId record) {
        return read("select because from knowledge.passed_over where request_id = :request", record);
    }

    private List<String> read(String query, RecordId record) {
        RequestId request = logged.read(record).request();
        return people.as(Actor.SYSTEM, () -> jdbc.sql(query).param("request", request).query(String.class).list());
    }

    private List<Memory.Example> remembered(RecordId record) {
        String words = living(record).getFirst();
        return memory.examples(DispatchWorld.COUNTY.child(DispatchWorld.QINGGANG)).stream()
                .filter(example -> example.text().equals(words)).toList();
    }

    private String everything() {
        return String.join("\n",
                people.as(Actor.SYSTEM, () -> jdbc.sql("select words from knowledge.example").query(String.class).list()));
    }

    /** As many sentences to a request as it holds. */
    private static List<String> inRequests(List<Planted.Plant> plants) {
        List<String> requests = new ArrayList<>();
        var words = new StringBuilder();
        for (Planted.Plant plant : plants) {
            if (words.length() + plant.words().length() + 1 > LONGEST_REQUEST) {
                requests.add(words.toString());
                words.setLength(0);
            }
            words.append(words.isEmpty() ? "" : "。").append(plant.words());
        }
        requests.add(words.toString());
        return requests;
    }
}
