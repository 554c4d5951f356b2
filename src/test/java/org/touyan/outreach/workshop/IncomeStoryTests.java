package org.touyan.outreach.workshop;

import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.picture.Jpegs;
import org.touyan.outreach.workshop.income.StateIncome;
import org.touyan.service.dispatch.DispatchWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What households gain, said by one and confirmed by another; and which base may call itself the first. */
@TouyanTest
@Import(WorkshopWorld.class)
class IncomeStoryTests {

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
    @DisplayName("Mean and median appear with the fifth confirmed household, with how many were asked; nobody confirms himself, nor past the database")
    void theFifthHousehold() {
        Actor keeper = barn.keeper("增收公司");
        WorkshopId id = barn.open("增收工坊", "增收公司");
        int year = barn.today().getYear() - 1;
        long[] gains = {1_000_000, 1_200_000, 1_400_000, 1_600_000, 4_800_000};
        String page = "/desk/workshops/" + id + "/income";
        for (int i = 0; i < gains.length; i++) {
            if (i == gains.length - 1) {
                assertThat(pages.page(barn.officer(), page).text()).contains("不满 5 户，不公布").doesNotContain("平均每户");
            }
            String head = "户主" + "甲乙丙丁戊".charAt(i);
            long gain = gains[i];
            UUID income = Acting.doing(keeper,
                    () -> stateIncome.state(keeper, id, head, true, year, year - 2, 500_000, 500_000 + gain, "村会计郑有根"));
            if (i == 0) {
                assertThatThrownBy(() -> Acting.run(keeper, () -> stateIncome.confirm(keeper, id, income)))
                        .isInstanceOf(RuleBroken.class).hasMessage("workshop.income.same-person");
                assertThatThrownBy(() -> people.as(Actor.SYSTEM, () -> jdbc.sql("""
                        insert into workshop.income_confirmed (income_id, org_path, account, by_name, at)
                        select income_id, org_path, keyed_by, by_name, now() from workshop.income where income_id = :id
                        """).param("id", income).update())).hasMessageContaining("keyed in himself");
            }
            assertThat(pages.answer(barn.officer(), post(page + "/" + income + "/confirmation")).getStatus()).isEqualTo(303);
        }
        Document shown = pages.page(barn.officer(), page);
        assertThat(shown.text()).contains("平均每户增收 20,000 元，中位数 14,000 元", "问了 5 户（共 5 户）", "村会计郑有根");
        assertThat(pages.page(keeper, "/org/workshops/" + id + "/income").text()).contains("平均每户增收 20,000 元");
        assertThat(pages.answer(keeper, get("/org/workshops/" + UUID.randomUUID() + "/income")).getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("What the village earned is stated with its books against a base year, and counts once another has confirmed it")
    void theVillageItself() {
        Actor keeper = barn.keeper("集体公司");
        WorkshopId id = barn.open("集体工坊", "集体公司");
        int year = barn.today().getYear() - 1;
        String page = "/org/workshops/" + id + "/income";

        assertThat(pages.answer(keeper, village(page, year, year, "收支表")).getStatus()).isEqualTo(422);
        assertThat(pages.answer(keeper, village(page, year, year - 1, "")).getStatus()).isEqualTo(422);
        assertThat(pages.answer(keeper, village(page, year, year - 1, "村集体收支表")).getStatus()).isEqualTo(303);
        UUID income = people.as(Actor.SYSTEM, () -> jdbc
                .sql("select income_id from workshop.village_income where workshop_id = :id").param("id", id).query(UUID.class)
                .single());
        String confirmation = "/village/" + income + "/confirmation";

        assertThat(pages.answer(keeper, post(page + confirmation)).getStatus()).as("not himself").isEqualTo(422);
        assertThatThrownBy(() -> people.as(Actor.SYSTEM, () -> jdbc.sql("""
                insert into workshop.village_income_confirmed (income_id, org_path, account, by_name, at)
                select income_id, org_path, keyed_by, by_name, now() from workshop.village_income where income_id = :id
                """).param("id", income).update())).hasMessageContaining("keyed in himself");
        assertThat(gain(id)).isZero();
        assertThat(pages.answer(barn.officer(), post("/desk/workshops/" + id + "/income" + confirmation)).getStatus())
                .isEqualTo(303);
        assertThat(gain(id)).isEqualTo(90_000);
        assertThat(pages.page(keeper, page).text()).contains(year + " 年增收 90,000 元", "已确认");
    }

    private static MockHttpServletRequestBuilder village(String page, int year, int base, String document) {
        return post(page + "/village").param("villageYear", Integer.toString(year)).param("villageIncome", "120000")
                .param("villageBaseYear", Integer.toString(base)).param("villageBase", "30000")
                .param("villageDocument", document);
    }

    private long gain(WorkshopId id) {
        return people.as(Actor.SYSTEM, () -> jdbc.sql("""
                select coalesce(sum(income_fen - base_fen), 0) / 100 from workshop.village_income_now
                where workshop_id = :id and confirmed_by is not null
                """).param("id", id).query(Long.class).single());
    }

    @Test
    @DisplayName("A base called the first is refused without where, of what, and how one looked: in words, and by the database")
    void theFirstOfItsKind() {
        MockHttpServletResponse bare = pages.answer(barn.officer(), base("全市首个电商实习基地"));
        assertThat(bare.getStatus()).isEqualTo(422);
        assertThat(Pages.parsed(bare).select("#name-err").text()).contains("写明范围");
        assertThat(Pages.parsed(bare).select("#college").val()).isEqualTo("台州职业学校（测试）");
        assertThat(pages.answer(barn.officer(), base("全市首个电商实习基地").param("firstScope", "玉环市").param("firstCategory", "电商类学生实习基地")
                .param("firstSearch", "查了教育局 2015 年以来的备案，没有更早的")).getStatus()).isEqualTo(303);
        assertThat(pages.page(barn.officer(), "/desk/workshops/bases").text()).contains("首个的依据：玉环市", "时尚家居小镇平台");
        assertThatThrownBy(() -> people.as(Actor.SYSTEM, () -> jdbc.sql("""
                insert into workshop.base (base_id, org_path, name, site, college, in_taizhou, from_day, until_day, capacity, agreement_no,
                  agreement, by_name, at)
                values (uuidv7(), '/33/3310/331083/', '第一基地', '平台', '学校', true, '2026-01-01', '2027-01-01', 5, 'A-1', 'x', '甲', now())
                """).update())).hasMessageContaining("a_first_is_proved");
        String id = barn.ask(String.class, "select base_id::text from workshop.base where first_scope = ?", "玉环市");
        assertThat(pages.answer(barn.officer(), post("/desk/workshops/bases/interns").param("base", id).param("term", "2026 秋")
                .param("heads", "28")).getStatus()).isEqualTo(303);
        assertThat(pages.page(barn.officer(), "/desk/workshops/bases").text()).contains("实习 28 人");
    }

    private MockMultipartHttpServletRequestBuilder base(String name) {
        var request = multipart("/desk/workshops/bases")
                .file(new MockMultipartFile("pages", "协议.jpg", "image/jpeg", Jpegs.plain(40, 60)));
        request.param("name", name).param("site", "时尚家居小镇平台").param("college", "台州职业学校（测试）").param("inTaizhou", "on")
                .param("fromDay", barn.today().toString()).param("untilDay", barn.today().plusYears(2).toString())
                .param("capacity", "30")
                .param("agreementNo", "校企 1 号");
        return request;
    }
}
