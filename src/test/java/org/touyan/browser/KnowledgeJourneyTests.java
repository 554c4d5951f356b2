package org.touyan.browser;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.knowledge.AnswerId;
import org.touyan.service.knowledge.CardState;
import org.touyan.service.knowledge.CardWorld;
import org.touyan.service.record.RecordWorld;
import org.touyan.service.request.RequestId;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.person;

/** A master writes down what he solved, an officer publishes it, and a farmer reads it before he asks. */
@TouyanTest
@Import(RecordWorld.class)
class KnowledgeJourneyTests {

    private static final String TITLE = "枝条流胶，旅途里写的";

    @LocalServerPort
    private int port;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private MovableClock clock;
    @Autowired
    private ApplicationContext context;

    private CardWorld told;
    private Actor dong;
    private Actor lin;

    @BeforeEach
    void aMondayMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        told = new CardWorld(context);
        dong = people.cityStaff("董晓梅");
        lin = people.pomeloMaster("林守田");
    }

    @Test
    @DisplayName("Written on the phone, published at the desk, read before sending, counted case by case, withdrawn")
    void fromTheOrchardToTheNextFarmer() {
        RequestId first = told.solved(dong, lin);
        RequestId second = told.solved(dong, lin);
        told.showPage(person(lin).value());
        String card;
        try (Walk master = Walk.onPhone(port).signIn(people, lin)) {
            master.open("/me").press("a[href='/me/answers']");
            shot(master, "me-answers-390");
            master.press("a[href='/me/answers/new?request=" + first + "']");
            master.type("#title", TITLE).type("#looks", "枝条上流出黄色的胶，越流越多").type("#remedy", "打13900001234问我").type("#limits",
                    "主干也流了就叫人来看");
            master.tap("form.formcol button.btn--main").page().locator(".errsum").waitFor();
            assertThat(master.text()).contains("“13900001234”会让人知道说的是谁");
            master.look();
            shot(master, "me-answer-wrong-390");
            master.type("#remedy", "刮掉流胶的皮\n伤口涂保护剂\n雨季前开沟排水").tap("label.tick:has(#named)")
                    .press("form.formcol button.btn--main");
            card = master.path();
            shot(master, "me-answer-390");
            master.press("form[action$='/submission'] button");
            master.open(card).press("form[action$='/cases']:has(input[value='" + second + "']) button");
            assertThat(master.text()).contains("这样处理过 2 次", "等人看");
        }
        AnswerId answer = new AnswerId(UUID.fromString(card.substring(card.lastIndexOf('/') + 1)));
        try (Walk officer = Walk.atDesk(port).signIn(people, dong)) {
            officer.open("/desk/answers");
            shot(officer, "desk-answers-1440");
            officer.press("a[href='/desk/answers/" + answer + "']");
            shot(officer, "desk-answer-1440");
            officer.press("form[action$='/publication'] button");
            assertThat(told.state(answer)).isEqualTo(CardState.PUBLISHED);
        }
        try (Walk farmer = Walk.onPhoneWithoutScripts(port)) {
            farmer.open("/help/1").tap(".tile").type("#words", "文旦枝条上流胶，黄色的，越流越多").press("button.btn--main");
            farmer.tap(".chip:has-text('清港')").type("#name", "王阿姨").type("#phone", "13900007712").press("button.btn--main");
            assertThat(farmer.at(".known").innerText()).contains(TITLE, "这样处理过 2 次");
            shot(farmer, "help-3-known-390");
            farmer.press(".known a:has-text('" + TITLE + "')");
            assertThat(farmer.at("#cases li").count()).isEqualTo(2);
            shot(farmer, "answer-390");
            farmer.press("a.btn--main[href='/help/3']");
            assertThat(farmer.text()).contains("越流越多", "王阿姨");
            farmer.press("button.btn--main");
            assertThat(farmer.text()).contains("收到了，王阿姨");
        }
        try (Walk reader = Walk.atDesk(port)) {
            reader.open("/answers?subject=crops");
            assertThat(reader.text()).contains(TITLE);
            shot(reader, "answers-1440");
            reader.press("a[href='/answers/" + answer + "']");
            shot(reader, "answer-1440");
            reader.press("main a[href^='/experts/']");
            assertThat(reader.text()).contains(TITLE);
        }
        try (Walk master = Walk.onPhone(port).signIn(people, lin)) {
            master.open(card).type("#remark", "有了更好的办法").press("form[action$='/withdrawal'] button");
            assertThat(told.state(answer)).isEqualTo(CardState.WITHDRAWN);
        }
    }

    @Test
    @DisplayName("An officer reads what was learnt, lets one example stand and takes one out with a reason")
    void whatWasLearntIsReadByAPerson() {
        told.solved(dong, lin);
        told.solved(dong, lin);
        people.tick("knowledge.learn");
        try (Walk officer = Walk.atDesk(port).signIn(people, dong)) {
            officer.open("/desk/rules").press("a[href='/desk/rules/examples']");
            assertThat(officer.text()).contains("文旦树叶子发黄", "没人看过", "学来就用");
            shot(officer, "desk-examples-1440");
            officer.press("article form[action$='/look'] button");
            assertThat(officer.at("body").innerText()).contains("记下了");
            officer.press("article a[href^='/desk/rules/examples/']");
            String example = officer.path();
            officer.press("form.formcol button.btn--main").page().locator(".errsum").waitFor();
            officer.look();
            shot(officer, "desk-example-wrong-1440");
            officer.type("#why", "里面还看得出是谁").press("form.formcol button.btn--main");
            assertThat(officer.text()).contains("拿掉了", "董晓梅拿掉的：里面还看得出是谁", "原来的话不再显示");
            officer.open(example);
            assertThat(officer.at("form.formcol").count()).isZero();
        }
        try (Walk officer = Walk.onPhone(port).signIn(people, dong)) {
            officer.open("/desk/rules/examples?show=standing");
            officer.look();
            shot(officer, "desk-examples-390");
            officer.press("article a[href^='/desk/rules/examples/']");
            officer.look();
            shot(officer, "desk-example-390");
            officer.open("/desk/rules/examples?show=ended");
            officer.look();
            shot(officer, "desk-examples-ended-390");
        }
    }

    private static void shot(Walk walk, String name) {
        Page page = walk.page();
        Browsers.screenshot(page, "knowledge-" + name);
    }
}
