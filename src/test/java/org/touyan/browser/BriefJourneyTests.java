package org.touyan.browser;

import java.nio.file.Files;
import java.time.YearMonth;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.paper.PdfA;
import org.touyan.foundation.paper.Sheet;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.insight.brief.BriefId;
import org.touyan.insight.brief.BriefWorld;
import org.touyan.service.dispatch.DispatchWorld;

import com.microsoft.playwright.Download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;

/** The officer's monthly report takes no typing but the words: from the draft that is there in the morning to the signed paper. */
@TouyanTest
@Import(BriefWorld.class)
class BriefJourneyTests {

    private static final String NEEDS = "#words-NEEDS";

    @LocalServerPort
    private int port;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private BriefWorld.Months months;

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void fromTheDraftToTheSignedPaperWithNothingTypedButWords(int width) throws Exception {
        YearMonth month = months.fresh();
        months.helped(month, "排水不畅，挖了沟，半个月后再看", "上午打电话，下午就来了");
        BriefId brief = months.drafted(month);
        String at = "/desk/briefs/" + brief;
        putsIntoWords(width, month, at);
        isChecked(width, at);
        isSigned(width, at);
        isRead(width, brief);
    }

    private void putsIntoWords(int width, YearMonth month, String at) {
        try (Walk walk = Walk.wide(port, width).signIn(people, people.cityStaff("董晓岚"))) {
            walk.open("/desk/briefs").press("main table a[href='%s']".formatted(at));
            Browsers.screenshot(walk.page(), "brief-draft." + width);
            assertThat(walk.at("#words-LEAD").inputValue()).contains("收到求助〔1·求助〕件");
            walk.type("#words-LEAD", "师傅很忙。").press("form[action$='/texts/LEAD'] button");
            assertThat(walk.at("#words-LEAD-err").innerText()).contains("不能少");
            assertThat(walk.at("#words-LEAD").inputValue()).isEqualTo("师傅很忙。");
            walk.type(NEEDS, "请各镇安排人手，按时看望徒弟。").press("form[action$='/texts/NEEDS'] button");
            walk.press("main a[href$='/edits']");
            assertThat(walk.at("ins").first().innerText()).contains("请各镇安排人手");
            walk.open(at + "/sheet");
            Browsers.screenshot(walk.page(), "brief-sheet." + width);
            assertThat(walk.text()).contains("第 " + month.getMonthValue() + " 期", "草稿，没有签发");
        }
    }

    private void isChecked(int width, String at) {
        try (Walk walk = Walk.wide(port, width).signIn(people, people.cityStaff("周佩兰"))) {
            walk.open(at).press("form[action$='/check'] button");
            assertThat(walk.text()).contains("等领导签发");
        }
    }

    private void isSigned(int width, String at) throws Exception {
        Actor leader = people.staff("应国梁", Role.CITY_LEADER, COUNTY);
        try (Walk walk = Walk.wide(port, width).signIn(people, leader)) {
            walk.open(at).press("form[action$='/signature'] button");
            assertThat(walk.text()).contains("已签发");
            Download file = walk.page().waitForDownload(() -> walk.at("main a[href$='/pdf']").first().click());
            byte[] pdf = Files.readAllBytes(file.path());
            assertThat(PdfA.faults(pdf)).isEmpty();
            Sheet sheet = Sheet.of(pdf);
            assertThat(sheet.pages()).isEqualTo(1);
            assertThat(sheet.text().replaceAll("\\s", "")).contains("请各镇安排人手，按时看望徒弟。", "签发：应国梁");
            walk.press("form[action$='/publication'] button");
        }
    }

    private void isRead(int width, BriefId brief) {
        try (Walk walk = Walk.wide(port, width)) {
            walk.open("/briefs").press("main a[href='/briefs/%s']".formatted(brief));
            Browsers.screenshot(walk.page(), "brief-open." + width);
            walk.press(".lead2 a.fg >> nth=0");
            assertThat(walk.text()).contains("背后的 1 条记录");
        }
    }
}
