package org.touyan.insight.brief;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.Browser;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.paper.PdfA;
import org.touyan.foundation.paper.Sheet;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.insight.brief.domain.BriefKind;
import org.touyan.insight.brief.draft.DraftBrief;
import org.touyan.insight.brief.settle.SettleBrief;
import org.touyan.insight.impact.domain.Period;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;

/** A year by the same machinery: three mechanisms, each with its figures beside those of the year before. */
@TouyanTest
@Import(BriefWorld.class)
class YearlyReportTests {

    /** Of which no other test says anything. */
    private static final int YEAR = 2061;

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private MovableClock clock;
    @Autowired
    private DraftBrief draft;
    @Autowired
    private SettleBrief settle;

    @Test
    @DisplayName("In January the report of the year is drafted, checked, signed and published, with the three mechanisms")
    void theYearByItsThreeMechanisms() {
        clock.set(Beijing.at(LocalDate.of(YEAR + 1, 1, 3).atTime(9, 0)));
        BriefId report = Acting.doing(Actor.SYSTEM, () -> draft.draft(Actor.SYSTEM, BriefKind.YEARLY, Period.year(YEAR)));
        Actor officer = people.cityStaff("周佩兰");
        Actor leader = people.staff("应国梁", Role.CITY_LEADER, COUNTY);
        Browser desk = Insider.of(new AccountId(officer.account()), accounts, port);
        assertThat(desk.get("/desk/briefs/" + report).text()).contains(YEAR + " 年报", "全年收到求助0件", "三、精神引领", "四、技术指导", "五、价值观导向",
                "与上年持平", "1月", "12月");

        Acting.run(officer, () -> settle.check(officer, report));
        Acting.run(leader, () -> settle.sign(leader, report));
        Acting.run(leader, () -> settle.publish(leader, report));

        Browser anybody = new Browser(port);
        assertThat(anybody.get("/briefs/" + report).page().select("a.fg[href='/figures/lectures?period=" + YEAR + "']"))
                .isNotEmpty();
        byte[] pdf = anybody.bytes("/briefs/" + report + "/pdf");
        assertThat(PdfA.faults(pdf)).isEmpty();
        assertThat(Sheet.of(pdf).text().replaceAll("\\s", "")).contains("劳模工匠服务年报", "价值观导向", "审核：周佩兰", "签发：应国梁");
    }
}
