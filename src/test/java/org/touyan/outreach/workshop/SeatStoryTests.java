package org.touyan.outreach.workshop;

import java.time.LocalDate;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.outreach.workshop.income.StateIncome;
import org.touyan.service.dispatch.DispatchWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.service.dispatch.DispatchWorld.CHUMEN;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** A workshop that moves, what its households keep to themselves, and how everybody finds it. */
@TouyanTest
@Import(WorkshopWorld.class)
class SeatStoryTests {

    @Autowired
    private WorkshopWorld.Barn barn;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private StateIncome stateIncome;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private WebApplicationContext context;

    private Pages pages;

    @BeforeEach
    void aMondayMorning() {
        barn.aMondayMorning();
        pages = new Pages(context);
    }

    @Test
    @DisplayName("A workshop moves to another town with a day and a reason: since then it counts there, before it counts where it stood")
    void itMoves() {
        WorkshopId id = barn.open("会搬家的工坊", "会搬家的公司");
        Actor there = people.staff("楚门干部乙", Role.TOWN_CADRE, COUNTY.child(CHUMEN));
        Actor here = people.staff("清港干部乙", Role.TOWN_CADRE, COUNTY.child(QINGGANG));
        LocalDate before = barn.today();
        String page = "/desk/workshops/" + id;
        assertThat(pages.answer(there, get(page)).getStatus()).isEqualTo(404);
        barn.daysPass(30);
        Document wrong = Pages.parsed(pages.answer(barn.officer(), moved(page, CHUMEN, "")));
        assertThat(wrong.select("#because-err").text()).isNotEmpty();
        assertThat(wrong.select("#movedOn").val()).isEqualTo(barn.today().toString());
        assertThat(pages.answer(here, moved(page, CHUMEN, "换了厂房")).getStatus()).isEqualTo(403);
        assertThatThrownBy(() -> people.as(Actor.SYSTEM,
                () -> jdbc.sql("update workshop.workshop set town = :town where workshop_id = :id").param("town", CHUMEN)
                        .param("id", id)
                        .update()))
                .hasMessageContaining("without a day and a reason");
        assertThat(pages.answer(barn.officer(), moved(page, CHUMEN, "换了厂房")).getStatus()).isEqualTo(303);

        assertThat(pages.page(there, page).select("#seats").text()).contains("换了厂房", "楚门", "清港", "新东家合作社");
        assertThat(pages.answer(here, get(page)).getStatus()).isEqualTo(404);
        assertThat(rows(before, QINGGANG)).contains("会搬家的工坊");
        assertThat(rows(before, CHUMEN)).doesNotContain("会搬家的工坊");
        assertThat(rows(barn.today(), CHUMEN)).contains("会搬家的工坊");
        assertThat(rows(barn.today(), QINGGANG)).doesNotContain("会搬家的工坊");
    }

    @Test
    @DisplayName("How many are of low income: written by the keeper and not read by him, read by an office as a number, and each reading written down")
    void lowIncome() {
        Actor keeper = barn.keeper("低收入公司");
        WorkshopId id = barn.open("低收入工坊", "低收入公司");
        int year = barn.today().getYear() - 1;
        String page = "/desk/workshops/" + id + "/income";
        for (int i = 0; i < 5; i++) {
            String head = "户主" + "子丑寅卯辰".charAt(i);
            Acting.doing(keeper, () -> stateIncome.state(keeper, id, head, true, year, year - 2, 1, 2, "村会计郑有根"));
            if (i == 3) {
                assertThat(pages.page(barn.officer(), post(page + "/low-income")).text()).contains("不满 5 户，不显示")
                        .doesNotContain("农户 4 户");
            }
        }
        assertThat(pages.page(barn.officer(), page).text()).doesNotContain("低收入农户 5 户");
        assertThat(pages.page(barn.officer(), post(page + "/low-income")).text()).contains("低收入农户 5 户");
        assertThat(barn.ask(Integer.class,
                "select count(*)::int from privacy.unmasking where field = 'low-income' and subject_id = ?", id.toString()))
                .isEqualTo(2);
        Actor auditor = people.staff("看账的", Role.AUDITOR, COUNTY);
        assertThat(pages.answer(auditor, post(page + "/low-income")).getStatus()).isEqualTo(403);
        assertThat(pages.page(keeper, "/org/workshops/" + id + "/income").text()).doesNotContain("看低收入农户");
        assertThat(seen(keeper)).as("past the use case").isZero();
        assertThat(seen(auditor)).isZero();
        assertThat(seen(barn.officer())).isGreaterThanOrEqualTo(5);
        assertThatThrownBy(() -> people.as(keeper, () -> jdbc.sql(
                "insert into workshop.low_income (household_id, org_path) select household_id, org_path from workshop.household limit 1")
                .update())).rootCause().hasMessageContaining("row-level security");
    }

    @Test
    @DisplayName("Everybody filters by town and type, sees the towns drawn, and finds a workshop under an address that can be read")
    void everybody() {
        WorkshopId id = barn.open("找得到的工坊", "找得到的公司");
        Document list = pages.page(Actor.PUBLIC, "/workshops?town=" + QINGGANG + "&type=LIVESTREAM");
        assertThat(list.text()).contains("找得到的工坊");
        assertThat(list.select("select[name=town] option[selected]").val()).isEqualTo(QINGGANG);
        assertThat(list.select("svg.hex title").text()).contains("清港");
        assertThat(list.select("img, iframe, script[src^=http]").select("[src^=http]")).isEmpty();
        assertThat(pages.page(Actor.PUBLIC, "/workshops?type=TOURISM").text()).doesNotContain("找得到的工坊");
        String number = barn.ask(String.class, "select number from workshop.workshop where workshop_id = ?", id.value());
        String address = list.select("a:contains(找得到的工坊)").attr("href");
        assertThat(java.net.URLDecoder.decode(address, java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("/workshops/" + number + "-找得到的工坊");
        assertThat(pages.answer(Actor.PUBLIC, get("/workshops/" + id)).getHeader("Location")).isEqualTo(address);
        assertThat(pages.answer(Actor.PUBLIC, get("/workshops/" + number)).getHeader("Location")).isEqualTo(address);
        assertThat(pages.answer(Actor.PUBLIC, get("/workshops/1999-001-没有")).getStatus()).isEqualTo(404);
    }

    private String rows(LocalDate day, String town) {
        return pages.page(barn.officer(), "/desk/workshops/figures/workshops?day=" + day + "&part=" + town).text();
    }

    private int seen(Actor actor) {
        return people.as(actor, () -> jdbc.sql("select count(*)::int from workshop.low_income").query(Integer.class).single());
    }

    private MockHttpServletRequestBuilder moved(String page, String town, String because) {
        return post(page + "/move").param("town", town).param("village", "东门村").param("hostKind", "COOPERATIVE")
                .param("host", "新东家合作社").param("movedOn", barn.today().toString()).param("because", because);
    }
}
