package org.touyan.people.studio;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.Browser;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.people.recognition.RecognitionWorld;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.people.studio.lead.ChangeLeader;
import org.touyan.people.studio.money.KeepMoney;
import org.touyan.people.studio.money.MoneyKind;
import org.touyan.people.studio.output.HonourTeam;
import org.touyan.people.studio.output.NewOutput;
import org.touyan.people.studio.output.NoteGrown;
import org.touyan.people.studio.output.OutputKind;
import org.touyan.people.studio.weigh.WeighApplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.people.studio.StudioHands.CITY;
import static org.touyan.people.studio.StudioHands.COLLEAGUE;
import static org.touyan.people.studio.StudioHands.MONDAY;
import static org.touyan.people.studio.StudioHands.SATURDAY;
import static org.touyan.people.studio.StudioHands.TOWN;

/** What comes of a studio's work, what a visit sees of it, and the figures of any day. */
@TouyanTest
@Import(RecognitionWorld.class)
class StudioWorkTests {

    @Autowired
    private ApplicationContext beans;
    @Autowired
    private Accounts accounts;
    @LocalServerPort
    private int port;

    private StudioHands hands;

    @BeforeEach
    void hands() {
        hands = new StudioHands(beans);
    }

    /** E41: a number of people, each of whom was trained there; never more of them than were. */
    @Test
    void whoWasTrainedHasGrownSince() {
        PersonId lin = hands.master("林成长");
        StudioId id = hands.studio(lin, "林成长");
        OutputId course = hands.output(id, lin, "林成长", new NewOutput(OutputKind.TRAINING, "夹具班", "", "", "", MONDAY, 2), null);
        hands.verified(course);
        Actor leader = Roster.expert(lin, "林成长");
        NoteGrown grown = hands.get(NoteGrown.class);
        hands.itIs(SATURDAY.plusDays(30));
        int before = figure(SATURDAY.plusDays(30), "培养出");
        Acting.run(leader, () -> grown.note(leader, id, course, "陈小钳", "高级工", SATURDAY.plusDays(20)));
        Acting.run(leader, () -> grown.note(leader, id, course, "陈小钳", "班组长", SATURDAY.plusDays(25)));
        Acting.run(leader, () -> grown.note(leader, id, course, "李小铣", "技师", SATURDAY.plusDays(28)));
        assertThatThrownBy(() -> Acting.run(leader, () -> grown.note(leader, id, course, "王第三", "技师", SATURDAY.plusDays(28))))
                .hasMessage("studio.grown.most");
        refused("""
                insert into studio.grown (grown_id, output_id, studio_id, name, became, on_day, entered_by_name, entered_at)
                values (uuidv7(), '%s', '%s', '绕过去', '技师', '2027-01-01', '甲', now())
                """.formatted(course, id));
        assertThat(figure(SATURDAY.plusDays(30), "培养出") - before).isEqualTo(2);
        assertThat(figure(SATURDAY.plusDays(26), "培养出") - before).isEqualTo(1);
        assertThat(figure(SATURDAY, "培养出")).isEqualTo(before);
        Browser city = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
        assertThat(city.get("/desk/studios/figures?day=" + SATURDAY.plusDays(30) + "&what=grown").text()).contains("夹具班", "技师",
                "高级工");
        assertThat(city.get("/desk/studios/" + id + "/outputs").text()).contains("陈小钳：班组长");
    }

    @Test
    void aVisitTicksWhatIsThereAndALineThatIsNotSendsItBack() {
        PersonId lin = hands.master("林缺项");
        StudioId id = hands.applied(lin, "林缺项");
        hands.endorsed(id);
        Acting.run(CITY, () -> hands.get(WeighApplication.class).accept(CITY, id, ""));
        Browser city = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
        city.get("/desk/studios/" + id);
        Map<String, String> ticks = new HashMap<>(Map.of("met-sees-plaque", "on", "met-sees-place", "on", "met-sees-rules", "on",
                "met-sees-team", "on", "met-sees-results", "on", "_csrf", city.token()));
        var answer = city.post("/desk/studios/" + id + "/visit", ticks);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#sees-money-err, #sees-ledger-err")).as("all at once").hasSize(2);
        assertThat(answer.page().select("#met-sees-plaque[checked]")).hasSize(1);
        ticks.put("met-sees-money", "on");
        ticks.put("sees-ledger", "台账只有半年的");
        assertThat(city.post("/desk/studios/" + id + "/visit", ticks).status()).isEqualTo(303);
        assertThat(hands.all("select state || ' ' || reason from studio.studio where studio_id = '%s'".formatted(id)))
                .containsExactly("RETURNED 考察缺：台账");
        assertThat(city.get("/desk/studios/" + id).text()).contains("缺：台账只有半年的");
        refused("""
                insert into studio.answer (studio_id, requirement, round, met, words, by_name, at)
                values ('%s', 'sees-ledger', 9, false, '', '甲', now())
                """.formatted(id));
    }

    /** E40: two awards for results, one honour of the group. */
    @Test
    void theYearOfTheSampleStudioIsThreeRecords() {
        PersonId lin = hands.master("林样本");
        StudioId id = hands.studio(lin, "林样本");
        hands.itIs(SATURDAY.plusMonths(2));
        int prizes = figure(SATURDAY, "QC 与科技奖");
        int honours = figure(SATURDAY.plusMonths(2), "集体荣誉");
        int yearBefore = figure(SATURDAY.minusYears(1), "集体荣誉");
        hands.verified(hands.output(id, lin, "林样本", new NewOutput(OutputKind.PRIZE, "薄壁件夹具", "", "一等奖", "浙江机械工业科学技术奖（演示）",
                MONDAY, null), null));
        hands.verified(
                hands.output(id, lin, "林样本", new NewOutput(OutputKind.QC, "提高一次合格率", "", "二等奖", "优秀质量成果（演示）", MONDAY, null),
                        null));
        Acting.run(CITY, () -> hands.get(HonourTeam.class).honour(CITY, id, "优秀质量管理小组", "省机械工业（演示）", 2026, ""));

        assertThat(hands.all("select kind from studio.output where holder_id = '%s' order by kind".formatted(id)))
                .containsExactly("PRIZE", "QC");
        assertThat(hands.all("select title from studio.team_honour where studio_id = '%s'".formatted(id)))
                .containsExactly("优秀质量管理小组");
        assertThat(figure(SATURDAY, "QC 与科技奖") - prizes).isEqualTo(2);
        assertThat(figure(SATURDAY.plusMonths(2), "集体荣誉") - honours).isEqualTo(1);
        assertThat(figure(SATURDAY.minusYears(1), "集体荣誉")).isEqualTo(yearBefore);
        assertThat(hands.all("select title from roster.honour_award where person_id = '%s'".formatted(lin)))
                .containsExactly("玉环工匠");
    }

    @Test
    void noMoreIsSpentThanWasGivenAndAWrongLineIsTakenBackByAnother() {
        PersonId lin = hands.master("林经费");
        StudioId id = hands.studio(lin, "林经费");
        KeepMoney money = hands.get(KeepMoney.class);
        Acting.doing(CITY, () -> money.enter(CITY, id, MoneyKind.GRANT, 20_000, SATURDAY, "首次命名补助", List.of()));
        assertThatThrownBy(() -> Acting.doing(TOWN, () -> money.enter(TOWN, id, MoneyKind.SPENT, 300, SATURDAY, "量具", List.of())))
                .hasMessage("studio.money.receipt");
        var spent = Acting.doing(TOWN,
                () -> money.enter(TOWN, id, MoneyKind.SPENT, 15_000, SATURDAY, "量具", List.of(hands.picture())));
        assertThatThrownBy(() -> Acting.doing(TOWN, () -> money.enter(TOWN, id, MoneyKind.SPENT, 6_000, SATURDAY, "刀具",
                List.of(hands.picture())))).hasMessage("studio.money.left");
        Acting.run(CITY, () -> money.undo(CITY, id, spent, "金额录错"));

        assertThat(Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port).get("/desk/studios/" + id + "/money").text())
                .contains("拨款 20000 元，支出 0 元，结余 20000 元", "已冲销");
    }

    @Test
    void asOfADayMovedBackAndForthTheFiguresAreThoseOfThatDay() {
        PersonId lin = hands.master("林时点");
        int nobody = studios(MONDAY.minusDays(1));
        StudioId id = hands.studio(lin, "林时点");
        int then = studios(SATURDAY);
        hands.itIs(SATURDAY.plusDays(10));
        Acting.run(COLLEAGUE, () -> hands.get(ChangeLeader.class).end(COLLEAGUE, id, false, "单位注销", ""));

        assertThat(studios(SATURDAY.plusDays(10))).isEqualTo(then - 1);
        assertThat(studios(SATURDAY.plusDays(9))).isEqualTo(then);
        assertThat(studios(SATURDAY)).isEqualTo(then);
        assertThat(studios(MONDAY.minusDays(1))).isEqualTo(nobody);
        Browser city = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
        assertThat(city.get("/desk/studios/figures?day=" + SATURDAY + "&what=level-COUNTY").text()).contains("林时点高技能人才创新工作室");
        assertThat(city.get("/desk/studios/figures?day=" + SATURDAY.plusDays(10) + "&what=studios").text()).doesNotContain("林时点");
        assertThat(city.get("/desk/studios/figures?day=昨天").status()).isEqualTo(422);
    }

    private int studios(LocalDate day) {
        return figure(day, "合计");
    }

    private int figure(LocalDate day, String name) {
        Browser city = Insider.as(Role.CITY_STAFF, Roster.CITY, accounts, port);
        return Integer.parseInt(
                city.get("/desk/studios/figures?day=" + day).page().select("tr:contains(" + name + ") td").eachText().getFirst());
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> hands.read(Actor.SYSTEM, () -> hands.get(JdbcClient.class).sql(sql).update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
