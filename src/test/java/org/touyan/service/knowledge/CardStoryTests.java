package org.touyan.service.knowledge;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.knowledge.domain.CardText;
import org.touyan.service.knowledge.write.AttachCase;
import org.touyan.service.knowledge.write.JudgeCard;
import org.touyan.service.knowledge.write.WriteCard;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.RecordWorld;
import org.touyan.service.record.annul.VoidRecord;
import org.touyan.service.request.RequestId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.service.dispatch.DispatchWorld.person;

/** What one has solved is read by the next, before he asks. */
@TouyanTest
@Import(RecordWorld.class)
class CardStoryTests {

    @LocalServerPort
    private int port;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private MovableClock clock;
    @Autowired
    private ApplicationContext context;
    @Autowired
    private WriteCard write;
    @Autowired
    private JudgeCard judge;
    @Autowired
    private AttachCase attach;
    @Autowired
    private VoidRecord annul;
    @Autowired
    private JdbcClient jdbc;

    private CardWorld told;
    private Actor dong;
    private Actor zhou;
    private Actor lin;

    @BeforeEach
    void aFreshMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        told = new CardWorld(context);
        dong = people.cityStaff("董晓梅");
        zhou = people.cityStaff("周建平");
        lin = people.pomeloMaster("林守田");
    }

    @Test
    @DisplayName("It is offered before a request is sent, with its figure and the cases behind it, and what was typed is kept")
    void itIsOfferedBeforeSending() {
        AnswerId answer = told.published(lin, told.solved(dong, lin), dong);
        Browser farmer = new Browser(port);
        farmer.submit(farmer.get("/help/1"), "/help/1", Map.of("subject", "crops", "words", "我家文旦新叶先黄，果子也比往年小"));
        farmer.submit(farmer.get("/help/2"), "/help/2",
                Map.of("town", DispatchWorld.QINGGANG, "place", "上湫村", "name", "王阿姨", "phone", "13900001234", "wish", "ANY_DAY"));

        Seen last = farmer.get("/help/3");
        assertThat(last.page().select(".known a[href$=from=help]")).isNotEmpty().hasSizeLessThanOrEqualTo(2);
        assertThat(last.page().select(".known").text()).contains(CardWorld.TEXT.title(), "这样处理过 1 次");
        Seen read = farmer.get("/answers/" + answer + "?from=help");
        assertThat(read.text()).contains(CardWorld.TEXT.looks(), "先挖开看根", "半个月不见好", "这样处理过 1 次", "清港");
        assertThat(read.page().select("#cases li")).hasSize(1);
        assertThat(read.page().select("a[href=/help/3]")).isNotEmpty();
        assertThat(read.text()).doesNotContain("王阿姨", "上湫村");
        Seen back = farmer.get("/help/3");
        assertThat(back.text()).contains("我家文旦新叶先黄", "王阿姨");
        assertThat(farmer.submit(back, "/help/3", Map.of()).location()).contains("/help/done/");
    }

    @Test
    @DisplayName("What speaks of something else is offered nothing")
    void whatSpeaksOfSomethingElseIsOfferedNothing() {
        told.published(lin, told.solved(dong, lin), dong);
        Browser other = new Browser(port);
        other.submit(other.get("/help/1"), "/help/1", Map.of("subject", "machine", "words", "车床主轴响得厉害"));
        other.submit(other.get("/help/2"), "/help/2", new HashMap<>(
                Map.of("town", DispatchWorld.QINGGANG, "place", "", "name", "老郑", "phone", "13900005678", "wish", "ANY_DAY")));
        assertThat(other.get("/help/3").page().select(".known")).isEmpty();
    }

    @Test
    @DisplayName("Only confirmed cases count, each once; a voided one counts no more, and one put there by mistake is taken away")
    void onlyConfirmedCasesCount() {
        RecordId first = told.logged(dong, lin);
        AnswerId answer = told.published(lin, told.requestOf(first), dong);
        assertThat(told.times(answer)).isZero();
        told.confirmed(first);
        assertThat(told.times(answer)).isEqualTo(1);

        RequestId second = told.solved(dong, lin);
        Acting.run(lin, () -> attach.attach(lin, answer, second));
        Acting.run(dong, () -> attach.attach(dong, answer, second));
        assertThat(told.times(answer)).isEqualTo(2);
        RecordId waiting = told.logged(dong, lin);
        assertThatThrownBy(() -> Acting.run(lin, () -> attach.attach(lin, answer, told.requestOf(waiting))))
                .isInstanceOf(NotFound.class);
        RequestId others = told.solved(dong, people.pomeloMaster("方美娟"));
        assertThatThrownBy(() -> Acting.run(lin, () -> attach.attach(lin, answer, others))).isInstanceOf(NotFound.class);

        Acting.run(zhou, () -> annul.annul(zhou, first, "记错了人"));
        assertThat(told.times(answer)).isEqualTo(1);
        Acting.run(lin, () -> attach.detach(lin, answer, second));
        assertThat(told.times(answer)).isZero();
    }

    @Test
    @DisplayName("Nobody publishes what he wrote, in code and in SQL; staff hand in only what the master has agreed to")
    void nobodyPublishesHisOwn() {
        RequestId request = told.solved(dong, lin);
        AnswerId answer = Acting.doing(dong, () -> write.write(dong, request, person(lin), CardWorld.TEXT, false, false));
        assertThatThrownBy(() -> Acting.run(dong, () -> judge.submit(dong, answer))).isInstanceOf(RuleBroken.class)
                .hasMessage("knowledge.agreed.missing");
        Acting.run(lin, () -> judge.submit(lin, answer));
        assertThatThrownBy(() -> Acting.run(dong, () -> judge.publish(dong, answer))).isInstanceOf(RuleBroken.class)
                .hasMessage("knowledge.same-person");
        assertThatThrownBy(() -> people.as(Actor.SYSTEM, () -> jdbc.sql("""
                update knowledge.card set state = 'PUBLISHED', published_by = written_by, published_at = now() where answer_id = :id
                """).param("id", answer).update())).isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("published_by_another");
        Acting.run(zhou, () -> judge.publish(zhou, answer));
        assertThat(told.times(answer)).isEqualTo(1);
        assertThat(new Browser(port).get("/answers/" + answer).text()).doesNotContain("林守田");
    }

    @Test
    @DisplayName("What was published stays as it is until the next version is published; he takes it back with a reason")
    void correctionsAreNewVersions() {
        AnswerId answer = told.published(lin, told.solved(dong, lin), dong);
        told.showPage(person(lin).value());
        Browser reader = new Browser(port);
        assertThat(reader.get("/answers/" + answer).text()).contains("林守田");
        Acting.run(lin, () -> write.revise(lin, answer));
        Acting.run(lin,
                () -> write.rewrite(lin, answer,
                        new CardText("文旦黄叶怎么办", CardWorld.TEXT.looks(), "先排水，再施肥", CardWorld.TEXT.limits()),
                        true, true));
        assertThat(reader.get("/answers/" + answer).text()).contains(CardWorld.TEXT.title()).doesNotContain("文旦黄叶怎么办");
        Acting.run(lin, () -> judge.submit(lin, answer));
        Acting.run(dong, () -> judge.publish(dong, answer));
        assertThat(reader.get("/answers/" + answer + "?v=2").text()).contains("文旦黄叶怎么办").doesNotContain(CardWorld.TEXT.title());
        assertThatThrownBy(() -> people.as(Actor.SYSTEM,
                () -> jdbc.sql("update knowledge.card set remedy = '别的办法，别的' where answer_id = :id").param("id", answer)
                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("corrections are new entries");

        assertThatThrownBy(() -> Acting.run(lin, () -> judge.withdraw(lin, answer, ""))).isInstanceOf(RuleBroken.class);
        Acting.run(lin, () -> judge.withdraw(lin, answer, "有了更好的办法"));
        assertThat(told.times(answer)).isEqualTo(-1);
        assertThat(reader.get("/answers/" + answer + "?v=3").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"打13900001234问我", "王阿姨家的树就是这样", "林守田说要排水", "加微信linst1975", "浙J12345拉来的肥", "村口3幢那家"})
    @DisplayName("A card says nobody's name and no number by which somebody is reached")
    void itGivesNobodyAway(String words) {
        RequestId request = told.solved(dong, lin);
        assertThatThrownBy(() -> Acting.run(lin, () -> write.write(lin, request, null,
                new CardText(CardWorld.TEXT.title(), CardWorld.TEXT.looks(), words, CardWorld.TEXT.limits()), false, false)))
                .isInstanceOf(RuleBroken.class).hasMessage("knowledge.text.tells");
    }

    @Test
    @DisplayName("Doses, grades and temperatures are no numbers of people")
    void dosesAreNoNumbersOfPeople() {
        RequestId request = told.solved(dong, lin);
        AnswerId answer = Acting.doing(lin, () -> write.write(lin, request, null,
                new CardText("文旦缺锌怎么喷", "新叶小、叶脉间发黄", "0.2%—0.3% 硫酸锌，隔 7—10 天一次，每亩 60 公斤水\n复合肥 15-15-15，每株 1 斤",
                        "温度过了 35℃ 别喷，喷坏了就叫人"),
                false, false));
        assertThat(told.state(answer)).isEqualTo(CardState.DRAFT);
    }
}
