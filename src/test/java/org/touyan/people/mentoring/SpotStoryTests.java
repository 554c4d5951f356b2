package org.touyan.people.mentoring;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Sha256;
import org.touyan.outreach.campaign.CampaignWorld;
import org.touyan.people.mentoring.spot.DrawSpots;
import org.touyan.people.mentoring.track.CheckAnswer;
import org.touyan.people.mentoring.track.CheckPair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.people.mentoring.MentoringWorld.BEGIN;

/** Who has to look at which pair and when; and the pairs of a year that are drawn by lot and visited. */
@TouyanTest
@Import(CampaignWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpotStoryTests {

    @Autowired
    private WebApplicationContext house;

    private MentoringWorld world;
    private Pages pages;
    private ContractId one;

    @BeforeAll
    void aCompanyWithTwoPairs() {
        world = new MentoringWorld(house, "抽访演示阀门厂");
        pages = new Pages(house);
        Actor master = world.master("抽师傅", true);
        one = world.signed(master, world.draft(master, "抽徒一", "13633330001"));
        world.signed(master, world.draft(master, "抽徒二", "13633330002"));
    }

    @Test
    void theCalendarSaysWhatIsOverdueWhatHasTroubleAndWhatComes() {
        LocalDate due = BEGIN.plusDays(90);
        world.itIs(BEGIN.plusDays(10));
        Document early = due(world.union, "/org/mentoring/due");
        assertThat(early.select("#overdue").text()).contains("（0 对）");
        assertThat(early.select("section:contains(抽徒一)").text()).contains(due.toString());

        world.itIs(due.plusDays(1));
        assertThat(due(world.union, "/org/mentoring/due").select("#overdue").text()).contains("抽徒一", "抽徒二")
                .doesNotContain("请镇街过问");
        UUID check = check(one, CheckAnswer.TROUBLE, "师傅倒班，碰不上");
        assertThat(due(world.town, "/desk/mentoring/due").select("#trouble").text()).contains("抽徒一", "师傅倒班，碰不上");
        assertThat(due(world.town, "/desk/mentoring/due").select("#overdue").text()).contains("抽徒二").doesNotContain("抽徒一");

        world.itIs(due.plusDays(11));
        assertThat(due(world.officer, "/desk/mentoring/due").select("#overdue li:contains(抽徒二)").text()).contains("请镇街过问");
        Acting.run(world.town, () -> house.getBean(CheckPair.class).care(world.town, one, check, "调了班"));
        assertThat(due(world.union, "/org/mentoring/due").select("#trouble").text()).doesNotContain("抽徒一");
        assertThat(pages.answer(world.union, get("/desk/mentoring/due")).getStatus()).isEqualTo(403);
        world.itIs(BEGIN);
    }

    @Test
    void theLotIsDrawnOnceByASeedThatAnybodyCanTryAndWhatTheVisitFindsIsALook() {
        world.itIs(BEGIN);
        assertThatThrownBy(() -> Acting.run(world.town, () -> house.getBean(DrawSpots.class).draw(world.town, "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> draw("短")).isInstanceOf(RuleBroken.class);
        UUID draw = draw("2026-11-23-yuhuan");
        assertThatThrownBy(() -> draw("better-luck")).isInstanceOf(Conflict.class).hasMessage("mentoring.spot.drawn");

        String[] pool = world.ask(String.class, "select array_to_string(pool, ',') from mentoring.draw where draw_id = ?", draw)
                .split(",");
        List<UUID> again = Arrays.stream(pool).map(UUID::fromString).sorted(Comparator.comparing(
                id -> Sha256.hex(("2026-11-23-yuhuan " + id).getBytes(StandardCharsets.UTF_8)))).toList();
        int size = world.ask(Integer.class, "select size from mentoring.draw where draw_id = ?", draw);
        assertThat(size).isEqualTo(Math.ceilDiv(pool.length, 10));
        for (int place = 1; place <= size; place++) {
            assertThat(
                    world.ask(UUID.class, "select contract_id from mentoring.drawn where draw_id = ? and place = ?", draw, place))
                    .isEqualTo(again.get(place - 1));
        }
        assertThatThrownBy(() -> world.sql("insert into mentoring.drawn (draw_id, place, contract_id) values (?, ?, ?)", draw,
                size + 1, again.get(size))).hasMessageContaining("not what the seed draws");

        UUID first = again.getFirst();
        assertThat(visit(draw, first, "BOTH", "").getStatus()).isEqualTo(422);
        assertThat(visit(draw, first, "BOTH", "两人都在，看了试压记录").getStatus()).isEqualTo(303);
        assertThat(visit(draw, first, "BOTH", "又去一次").getStatus()).isEqualTo(409);
        assertThat(world.ask(Integer.class,
                "select count(*)::int from mentoring.check_up where contract_id = ? and words like '两人都在%'",
                first)).isOne();
        assertThat(pages.page(world.officer, "/desk/mentoring/spots").text()).contains("2026-11-23-yuhuan", "两人都在，看了试压记录");
        assertThat(pages.answer(world.town, get("/desk/mentoring/spots")).getStatus()).isEqualTo(403);
        world.itIs(BEGIN);
    }

    private MockHttpServletResponse visit(UUID draw, UUID contract, String heard, String words) {
        return pages.answer(world.officer, post("/desk/mentoring/spots/" + draw).param("line", contract.toString())
                .param("heard", heard).param("answer", "SMOOTH").param("words", words));
    }

    private UUID draw(String seed) {
        return Objects.requireNonNull(
                Acting.doing(world.officer, () -> house.getBean(DrawSpots.class).draw(world.officer, seed)));
    }

    private UUID check(ContractId id, CheckAnswer answer, String words) {
        return Acting.doing(world.union, () -> house.getBean(CheckPair.class).check(world.union, id, answer, words));
    }

    private Document due(Actor actor, String page) {
        return pages.page(actor, page);
    }
}
