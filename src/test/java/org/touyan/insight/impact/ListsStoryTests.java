package org.touyan.insight.impact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.Browser;
import org.touyan.TouyanTest;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.MenuWorld;
import org.touyan.service.menu.MenuWorld.Office;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists of a year, counted: each number leads to as many lines. */
@TouyanTest
@Import(MenuWorld.class)
class ListsStoryTests {

    @Autowired
    private Office office;
    @LocalServerPort
    private int port;

    @Test
    void aMonthIsOnTimeLateOrMissingAndEachNumberIsADoorToItsLines() {
        YearMonth onTime = YearMonth.of(2033, 1);
        office.itIs(LocalDate.of(2032, 12, 20));
        office.open(onTime);
        office.confirm(office.line(onTime, "一月的一项", office.person("孔一月"), Office.at(onTime.atDay(9), 9, 2)));
        office.confirm(office.line(onTime, "一月又一项", office.person("孔又一"), Office.at(onTime.atDay(9), 9, 2)));
        ItemId gone = office.line(onTime, "一月撤下的", office.person("孔撤下"), Office.at(onTime.atDay(9), 9, 2));
        office.confirm(gone);
        office.approve(onTime);
        office.itIs(LocalDate.of(2033, 1, 1));
        office.chore("menu.publish");
        office.withdraw(gone, "师傅住院了");
        YearMonth late = YearMonth.of(2033, 3);
        office.itIs(LocalDate.of(2033, 3, 4));
        office.open(late);
        office.confirm(office.line(late, "三月的一项", office.person("孔三月"), Office.at(late.atDay(9), 9, 2)));
        office.approve(late);

        Element page = new Browser(port).get("/impact/lists").page().select("main").first();

        assertThat(cells(page, 0, onTime)).containsExactly("2033-01-01", "按时", "2");
        assertThat(cells(page, 0, YearMonth.of(2033, 2))).containsExactly("—", "缺", "0");
        assertThat(cells(page, 0, late)).containsExactly("2033-03-04", "晚了 3 天", "1");
        assertThat(cells(page, 1, onTime)).containsExactly("0", "0", "0", "2");
        assertThat(cells(page, 2, onTime)).containsExactly("0", "0", "0", "0", "0", "2");
        assertThat(page.text()).contains("缺了");
        for (Element door : page.select("tbody a[href*=2033-01]")) {
            Element figure = new Browser(port).get(door.attr("href")).page().select("main").first();
            assertThat(figure.select("p.fig .num").text()).as(door.attr("href")).isEqualTo(door.text());
            assertThat(figure.select("td a[href^=/menu/2033-01/]")).as(door.attr("href"))
                    .hasSize(Integer.parseInt(door.text()));
        }
        Element lines = new Browser(port).get("/figures/list-lines?period=2033-01").page().select("main").first();
        assertThat(lines.text()).contains("农户", "乡村振兴", "一月的一项").doesNotContain("三月的一项", "一月撤下的");
        assertThat(new Browser(port).get("/figures/monthly-lists").text()).contains("2张", "2033-01", "2033-03");
        assertThat(new Browser(port).get("/figures/list-lines?by=audiences&part=NOBODY").status()).isEqualTo(404);
        assertThat(new Browser(port).get("/figures/list-lines?period=2033-13").status()).isEqualTo(404);
        assertThat(new Browser(port).get("/impact").page().select("a[href=/impact/lists]")).hasSize(1);
        assertThat(new Browser(port).get("/en/impact/lists").text()).contains("Missing", "3 days late", "Rural");
    }

    private static List<String> cells(Element page, int table, YearMonth month) {
        return page.select("table").get(table).select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(month.toString())).findFirst().orElseThrow().select("td")
                .eachText();
    }
}
