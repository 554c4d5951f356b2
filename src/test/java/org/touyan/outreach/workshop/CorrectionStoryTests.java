package org.touyan.outreach.workshop;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.storage.picture.Jpegs;
import org.touyan.outreach.workshop.domain.Platform;
import org.touyan.outreach.workshop.domain.Stream;
import org.touyan.outreach.workshop.live.LogSession;
import org.touyan.service.dispatch.DispatchWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** On test streams, which no figure counts: what was said of a session is put right by another entry; what was signed is kept with all its pages. */
@TouyanTest
@Import(WorkshopWorld.class)
class CorrectionStoryTests {

    @Autowired
    private WorkshopWorld.Barn barn;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private LogSession logSession;
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
    @DisplayName("A session is corrected with a reason, the first word stays; once it has settled, by somebody else, as the database says too")
    void aSessionIsPutRight() {
        Actor keeper = barn.keeper("更正公司");
        WorkshopId id = barn.open("更正工坊", "更正公司");
        LocalDate day = barn.today();
        barn.daysPass(1);
        SessionId session = logged(keeper, id, day, 20);
        SessionId other = logged(keeper, id, day, 8);
        String page = "/org/workshops/sessions/" + session;
        assertThat(pages.page(keeper, page).select("#from").val()).isEqualTo("20:00");

        Document unexplained = Pages.parsed(pages.answer(keeper, corrected(page, day, "20:30", "")));
        assertThat(unexplained.select("#because-err").text()).isNotEmpty();
        assertThat(unexplained.select("#from").val()).isEqualTo("20:30");
        assertThat(pages.answer(keeper, corrected(page, day, "08:30", "记错了钟点")).getStatus()).as("overlaps another")
                .isEqualTo(422);
        assertThat(pages.answer(keeper, corrected(page, day, "20:30", "记早了半小时")).getStatus()).isEqualTo(303);
        assertThat(pages.page(keeper, page).text()).contains("记早了半小时");
        assertThat(pages.page(keeper, page).select("#from").val()).isEqualTo("20:30");
        assertThat(barn.ask(Integer.class, "select count(*)::int from workshop.live_entry where session_id = ?", session.value()))
                .isEqualTo(2);
        assertThat(barn.ask(Integer.class,
                "select count(*)::int from audit.entry where act = 'workshop.session-corrected' and subject_id = ?",
                session.toString())).isEqualTo(1);

        barn.daysPass(15);
        Document settled = Pages.parsed(pages.answer(keeper, corrected(page, day, "20:40", "又记错了")));
        assertThat(settled.text()).contains("要由上次登记以外的另一个人更正");
        assertThatThrownBy(() -> people.as(Actor.SYSTEM, () -> jdbc.sql("""
                insert into workshop.live_entry (entry_id, session_id, platform, room, host_name, host_adult, started_at, ended_at, products, test,
                  titled, because, by_account, by_name, at)
                select uuidv7(), session_id, platform, room, host_name, true, started_at, ended_at, products, test, titled, '绕过去', by_account,
                  by_name, at + interval '20 days' from workshop.live_entry where session_id = :session and because = ''
                """).param("session", session).update())).hasMessageContaining("has settled");
        String desk = "/desk/workshops/sessions/" + session;
        assertThat(pages.answer(barn.officer(), corrected(desk, day, "20:40", "对过回放")).getStatus()).isEqualTo(303);
        assertThat(pages.answer(barn.keeper("别家更正公司"), get(page)).getStatus()).isEqualTo(404);
        assertThat(pages.page(keeper, "/org/workshops/sessions/" + other).text()).doesNotContain("对过回放");
    }

    @Test
    @DisplayName("A signed statement of three pages is kept with all three, and none of them proves anything twice")
    void allPagesOfAStatement() {
        Actor keeper = barn.keeper("三页公司");
        WorkshopId id = barn.open("三页工坊", "三页公司");
        LocalDate day = barn.today();
        barn.daysPass(1);
        SessionId session = logged(keeper, id, day, 20);
        assertThat(pages.answer(keeper, statement(session, 40, 41, 42)).getStatus()).isEqualTo(303);
        Document page = pages.page(keeper, "/org/workshops/sessions/" + session);
        assertThat(page.select("td a").eachText()).hasSize(3);
        page.select("td a").forEach(link -> {
            var file = pages.answer(keeper, get(link.attr("href")));
            assertThat(file.getStatus()).isEqualTo(200);
            assertThat(file.getContentAsByteArray()).startsWith(0xff, 0xd8);
        });
        assertThat(page.select("td a").stream().map(link -> link.attr("href").replaceAll(".*/", ""))).containsExactly("1", "2",
                "3");
        assertThat(Pages.parsed(pages.answer(keeper, statement(session, 43, 42))).select("#pages-err").text()).contains("已经用过");
    }

    private SessionId logged(Actor keeper, WorkshopId id, LocalDate day, int hour) {
        var from = Beijing.at(day.atTime(LocalTime.of(hour, 0)));
        return Acting.doing(keeper, () -> logSession.log(keeper, id, new Stream(Platform.DOUYIN, "村口直播间", "卢小满", null, true, from,
                from.plusSeconds(3600), "文旦", true, false, "")));
    }

    private static MockHttpServletRequestBuilder corrected(String page, LocalDate day, String from, String because) {
        return post(page + "/entries").param("platform", "DOUYIN").param("room", "村口直播间").param("day", day.toString())
                .param("from", from).param("to", from.startsWith("08") ? "09:30" : "21:30").param("products", "文旦")
                .param("hostName", "卢小满")
                .param("adult", "on").param("because", because);
    }

    private static MockMultipartHttpServletRequestBuilder statement(SessionId session, int... widths) {
        var request = multipart("/org/workshops/sessions/" + session + "/sales");
        for (int width : widths) {
            request.file(new MockMultipartFile("pages", "第" + width + "页.jpg", "image/jpeg", Jpegs.plain(width, 60)));
        }
        request.param("goods", "LED").param("orders", "3").param("gmv", "900").param("paid", "900").param("signer", "卢会计");
        return request;
    }
}
