package org.touyan.people.roster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.picture.Jpegs;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.PublicField;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.Pages.parsed;
import static org.touyan.people.roster.Roster.CITY;
import static org.touyan.people.roster.Roster.DONG;
import static org.touyan.people.roster.Roster.ZHAO;
import static org.touyan.people.roster.Roster.as;
import static org.touyan.people.roster.Roster.run;

/** Pictures on the roster: the face of a person, shown when he agrees, and the paper behind an honour, shown to those who compare. */
@TouyanTest
@Import(Roster.class)
class PicturesOfPeopleTests {

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Roster roster;
    @Autowired
    private Experts experts;
    @Autowired
    private ChangeConsent changeConsent;

    private Pages pages;

    @BeforeEach
    void open() {
        pages = new Pages(context);
    }

    @Test
    @DisplayName("A portrait is on the wall from the moment the person agrees until he takes it back, without place and time in it")
    void aPortraitIsShownWhileThePersonAgrees() {
        PersonId person = roster.add("照清楚");
        Actor himself = Roster.expert(person, "照清楚");
        assertThat(pages.answer(DONG, photo("/desk/people/" + person + "/portrait", Jpegs.withPlace(900, 1200, 6))).getStatus())
                .isEqualTo(303);
        run(himself, () -> changeConsent.give(himself, person, Set.of(PublicField.PROFILE), ConsentChannel.PAGE));
        String profile = "/experts/" + as(Actor.PUBLIC, () -> experts.find(person)).orElseThrow().slug();

        String first = picture(DONG, "/desk/people/" + person + "/portrait");
        assertThat(picture(himself, "/me/portrait")).isEqualTo(first);
        assertThat(pages.answer(himself, get(first)).getStatus()).isEqualTo(200);
        assertThat(pages.page(DONG, "/desk/people/" + person).select("img[src^=" + first + "]")).hasSize(1);
        assertThat(pages.page(DONG, "/desk/people/" + person + "/edit").select("img[src^=" + first + "]")).hasSize(1);
        assertThat(pages.page(Actor.PUBLIC, profile).select("img.ava")).isEmpty();
        assertThat(pages.answer(Actor.PUBLIC, get(profile + "/portrait")).getStatus()).isEqualTo(404);
        assertThat(pages.answer(Actor.PUBLIC, get(first)).getStatus()).isEqualTo(404);

        run(himself, () -> changeConsent.give(himself, person, PublicField.PORTRAIT, ConsentChannel.PAGE));
        assertThat(pages.page(Actor.PUBLIC, profile).select("img.ava").attr("src")).isEqualTo(profile + "/portrait");
        assertThat(pages.page(Actor.PUBLIC, "/experts?q=照清楚").select("img.ava").attr("src")).isEqualTo(profile + "/portrait");
        MockHttpServletResponse shown = pages.answer(Actor.PUBLIC, get(profile + "/portrait"));
        assertThat(shown.getContentType()).isEqualTo("image/jpeg");
        assertThat(shown.getHeader("Cache-Control")).contains("max-age=30", "private");
        assertThat(new String(shown.getContentAsByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");

        run(himself, () -> changeConsent.withdraw(himself, person, PublicField.PORTRAIT, ConsentChannel.PAGE));
        assertThat(pages.answer(Actor.PUBLIC, get(profile + "/portrait")).getStatus()).isEqualTo(404);
        assertThat(pages.page(Actor.PUBLIC, profile).select("img.ava")).isEmpty();
    }

    @Test
    @DisplayName("Another picture takes the place of the old one, which is forgotten; one that the union puts in waits for a new yes")
    void aPictureOfTheUnionWaitsForANewYes() {
        PersonId person = roster.add("照换过");
        Actor himself = Roster.expert(person, "照换过");
        run(himself, () -> changeConsent.give(himself, person, Set.of(PublicField.PROFILE, PublicField.PORTRAIT),
                ConsentChannel.PAGE));
        assertThat(pages.answer(himself, photo("/me/portrait", Jpegs.plain(400, 500))).getStatus()).isEqualTo(303);
        String shown = "/experts/" + as(Actor.PUBLIC, () -> experts.find(person)).orElseThrow().slug() + "/portrait";
        String first = picture(himself, "/me/portrait");
        assertThat(pages.answer(Actor.PUBLIC, get(shown)).getStatus()).isEqualTo(200);

        for (int i = 0; i < 7; i++) {
            assertThat(pages.answer(himself, photo("/me/portrait", Jpegs.plain(410 + i, 500))).getStatus()).isEqualTo(303);
        }
        assertThat(pages.answer(DONG, get(first)).getStatus()).isEqualTo(404);
        assertThat(pages.answer(Actor.PUBLIC, get(shown)).getStatus()).isEqualTo(200);

        assertThat(pages.answer(DONG, photo("/desk/people/" + person + "/portrait", Jpegs.plain(300, 300))).getStatus())
                .isEqualTo(303);
        assertThat(pages.answer(Actor.PUBLIC, get(shown)).getStatus()).isEqualTo(404);
        run(himself, () -> changeConsent.give(himself, person, PublicField.PORTRAIT, ConsentChannel.PAGE));
        assertThat(pages.answer(Actor.PUBLIC, get(shown)).getStatus()).isEqualTo(200);

        assertThat(pages.answer(himself, post("/me/portrait/removal")).getStatus()).isEqualTo(303);
        assertThat(pages.answer(Actor.PUBLIC, get(shown)).getStatus()).isEqualTo(404);
        assertThat(pages.page(himself, "/me/portrait").text()).contains("还没有照片");
    }

    @Test
    @DisplayName("What is no picture, none, two, or somebody else's is refused in words, and nothing is stored")
    void whatIsNoPictureIsRefused() {
        PersonId person = roster.add("照不成");
        Actor himself = Roster.expert(person, "照不成");
        for (MockMultipartHttpServletRequestBuilder wrong : List.of(
                photo("/me/portrait", "不是照片".getBytes(StandardCharsets.UTF_8)),
                multipart("/me/portrait"), photo("/me/portrait", Jpegs.plain(9, 9), Jpegs.plain(9, 9)))) {
            MockHttpServletResponse refused = pages.answer(himself, wrong);
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(parsed(refused).select(".errsum a[href=#photo]")).hasSize(1);
        }
        Actor stranger = Roster.expert(roster.add("照别人"), "照别人");
        assertThat(pages.answer(stranger, photo("/desk/people/" + person + "/portrait", Jpegs.plain(9, 9))).getStatus())
                .isEqualTo(404);
        assertThat(pages.page(himself, "/me/portrait").select("img.ava")).isEmpty();
    }

    @Test
    @DisplayName("Whoever verifies an honour sees the scan that another has put beside it; others learn only that there is one")
    void theVerifierSeesTheScan() {
        PersonId person = roster.add("证齐全");
        String honours = "/desk/people/" + person + "/honours";
        MockHttpServletResponse refused = pages.answer(DONG,
                honour(honours).file(file("scans", "没有".getBytes(StandardCharsets.UTF_8))));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(parsed(refused).select(".errsum a[href=#scans]")).hasSize(1);
        assertThat(pages.answer(DONG, honour(honours).file(file("scans", Jpegs.withPlace(1000, 700, 1)))).getStatus())
                .isEqualTo(303);
        String award = Objects.requireNonNull(pages.page(DONG, "/desk/people/" + person).selectFirst("a[href*=/honours/0]"))
                .attr("href");

        assertThat(pages.page(ZHAO, "/desk/people/honours").select("tr:contains(证齐全) img.scan")).hasSize(1);
        Document compared = pages.page(ZHAO, award);
        String scan = Objects.requireNonNull(compared.selectFirst(".scans img")).attr("src");
        assertThat(compared.text()).contains("请对着上面的扫描件");
        assertThat(pages.answer(ZHAO, get(scan)).getStatus()).isEqualTo(200);

        Actor leader = Actor.staff(UUID.randomUUID(), "领导", Role.CITY_LEADER, CITY);
        Document masked = pages.page(leader, award);
        assertThat(masked.text()).contains("有 1 张扫描件，只给录入和核对的人看");
        assertThat(masked.html()).doesNotContain(scan);
        for (Actor outside : List.of(Actor.PUBLIC, leader, Roster.CHUMEN_CADRE, Roster.expert(person, "证齐全"))) {
            assertThat(pages.answer(outside, get(scan)).getStatus()).isEqualTo(404);
        }

        assertThat(pages.answer(ZHAO, post(award + "/verification")).getStatus()).isEqualTo(303);
        assertThat(pages.page(ZHAO, award).text()).contains("赵一鸣", "对着扫描件");
        run(DONG, () -> changeConsent.give(DONG, person, PublicField.PROFILE, ConsentChannel.PAPER));
        Document open = pages.page(Actor.PUBLIC, "/experts/" + as(Actor.PUBLIC, () -> experts.find(person)).orElseThrow().slug());
        assertThat(open.text()).contains("玉环工匠");
        assertThat(open.html()).doesNotContain("/files/");
    }

    private static MockMultipartHttpServletRequestBuilder honour(String path) {
        MockMultipartHttpServletRequestBuilder form = multipart(path);
        form.param("honourType", "county-craftsman").param("title", "玉环工匠").param("year", "2021");
        return form;
    }

    private static MockMultipartHttpServletRequestBuilder photo(String path, byte[]... pictures) {
        MockMultipartHttpServletRequestBuilder form = multipart(path);
        Arrays.stream(pictures).forEach(picture -> form.file(file("photo", picture)));
        return form;
    }

    private static MockMultipartFile file(String field, byte[] bytes) {
        return new MockMultipartFile(field, "照片.jpg", "image/jpeg", bytes);
    }

    private String picture(Actor actor, String path) {
        return Objects.requireNonNull(pages.page(actor, path).selectFirst("img.ava--xl")).attr("src");
    }
}
