package org.touyan.people.roster;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.availability.AnnounceAbsence;
import org.touyan.people.roster.base.BaseId;
import org.touyan.people.roster.base.House;
import org.touyan.people.roster.base.OpenBase;
import org.touyan.people.roster.base.SitDuty;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.Half;
import org.touyan.people.roster.domain.PublicField;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.Pages.parsed;
import static org.touyan.people.roster.Roster.CHUMEN_CADRE;
import static org.touyan.people.roster.Roster.DONG;
import static org.touyan.people.roster.Roster.QINGGANG;
import static org.touyan.people.roster.Roster.as;
import static org.touyan.people.roster.Roster.run;

/** A house is opened, masters sit there by half days, and everybody may read when somebody is in. */
@TouyanTest
@Import(Roster.class)
class BaseStoryTests {

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Roster roster;
    @Autowired
    private OpenBase openBase;
    @Autowired
    private SitDuty sitDuty;
    @Autowired
    private AnnounceAbsence announceAbsence;
    @Autowired
    private ChangeConsent changeConsent;
    @LocalServerPort
    private int port;

    private final LocalDate today = LocalDate.now(Beijing.ZONE);
    private Pages pages;

    @BeforeEach
    void open() {
        pages = new Pages(context);
    }

    @Test
    void everybodyReadsWhereAndWhenAndNamesOnlyOfThoseWhoAgreed() {
        String slug = slug();
        BaseId base = opened("清港大本营", slug);
        PersonId shown = roster.add("柏愿意");
        PersonId hidden = roster.add("柏不愿");
        as(DONG, () -> sitDuty.assign(DONG, base, shown, today, Half.AM));
        as(DONG, () -> sitDuty.assign(DONG, base, hidden, today, Half.PM));

        assertThat(publicPage(slug)).contains("老街 8 号", "周一到周五", "磨刀", "有师傅在").doesNotContain("柏愿意", "柏不愿");
        run(DONG, () -> changeConsent.give(DONG, shown, PublicField.PROFILE, ConsentChannel.PAPER));
        assertThat(publicPage(slug)).contains("柏愿意").doesNotContain("柏不愿");
        run(DONG, () -> changeConsent.withdraw(DONG, shown, PublicField.PROFILE, ConsentChannel.PHONE));
        assertThat(publicPage(slug)).doesNotContain("柏愿意");
        assertThat(pages.page(DONG, "/desk/bases/" + base + "/week").text()).contains("柏愿意", "柏不愿", "老街 8 号");
    }

    @Test
    void nobodySitsThereWhoIsAwayOrSitsElsewhere() {
        BaseId here = opened("清港东屋", slug());
        BaseId there = opened("清港西屋", slug());
        PersonId person = roster.add("柏请假");
        LocalDate away = today.plusDays(2);
        as(DONG, () -> announceAbsence.announce(DONG, person, away, away.plusDays(1), "开会"));

        MockHttpServletResponse clash = pages.answer(DONG, post("/desk/bases/" + here + "/duties").param("who", "柏请假")
                .param("day", away.toString()).param("half", "AM"));
        assertThat(clash.getStatus()).isEqualTo(422);
        assertThat(parsed(clash).select("#day-err").text()).contains("柏请假这天请假");
        assertThat(parsed(clash).select("#who").val()).isEqualTo("柏请假");

        as(DONG, () -> sitDuty.assign(DONG, here, person, today, Half.AM));
        assertThatThrownBy(() -> as(DONG, () -> sitDuty.assign(DONG, there, person, today, Half.AM)))
                .isInstanceOf(RuleBroken.class);
        as(DONG, () -> sitDuty.assign(DONG, there, person, today, Half.PM));
    }

    @Test
    void whoeverIsTakenOffMakesRoomForAnother() {
        BaseId base = opened("清港换班屋", slug());
        PersonId person = roster.add("柏换班");
        as(DONG, () -> sitDuty.assign(DONG, base, person, today, Half.AM));
        Document page = pages.page(DONG, "/desk/bases/" + base);
        String action = Objects.requireNonNull(page.selectFirst(".duty form")).attr("action");

        assertThat(pages.answer(CHUMEN_CADRE, post(action)).getStatus()).isEqualTo(404);
        assertThat(pages.answer(DONG, post(action)).getStatus()).isEqualTo(303);
        assertThat(pages.page(DONG, "/desk/bases/" + base).select(".duty").text()).doesNotContain("柏换班");
        as(DONG, () -> sitDuty.assign(DONG, base, person, today, Half.AM));
    }

    @Test
    void whatWasTypedWrongIsToldAtItsField() {
        BaseId base = opened("清港填表屋", slug());
        for (String[] wrong : new String[][]{{"name", ""}, {"town", "999"}, {"place", ""}, {"hours", ""}, {"keeper", ""},
                {"path", "nowhere"}, {"slug", "农"}}) {
            MockHttpServletRequestBuilder form = post("/desk/bases");
            for (String[] field : new String[][]{{"name", "新屋"}, {"path", QINGGANG.value()}, {"town", "331083101"},
                    {"place", "老街"},
                    {"hours", "每天"}, {"keeper", "门卫"}, {"slug", ""}}) {
                form.param(field[0], field[0].equals(wrong[0]) ? wrong[1] : field[1]);
            }
            MockHttpServletResponse answer = pages.answer(DONG, form);
            assertThat(answer.getStatus()).as(wrong[0]).isEqualTo(422);
            assertThat(parsed(answer).select(".errsum a").eachAttr("href")).containsExactly("#" + wrong[0]);
        }
        roster.add("柏填错");
        for (String day : new String[]{"", "昨天", today.minusDays(1).toString(), today.plusYears(3).toString()}) {
            MockHttpServletResponse answer = pages.answer(DONG, post("/desk/bases/" + base + "/duties").param("who", "柏填错")
                    .param("day", day).param("half", "AM"));
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(parsed(answer).select(".errsum a").eachAttr("href")).containsExactly("#day");
        }
        assertThat(pages.answer(DONG, get("/desk/bases/" + base + "?week=someday")).getStatus()).isEqualTo(404);
        assertThat(pages.page(DONG, "/desk/bases").text()).doesNotContain("新屋");
        assertThat(pages.answer(CHUMEN_CADRE, get("/desk/bases/" + base)).getStatus()).isEqualTo(404);
    }

    private BaseId opened(String name, String slug) {
        return as(DONG, () -> openBase.open(DONG,
                new House(name, QINGGANG, "331083101", "老街 8 号", "周一到周五，上午 8:30 到下午 5:00", "镇总工会值班员", "磨刀\n看果树"), slug));
    }

    private String publicPage(String slug) {
        return Http.get(port, "/bases/" + slug).body();
    }

    private static String slug() {
        return "base-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
