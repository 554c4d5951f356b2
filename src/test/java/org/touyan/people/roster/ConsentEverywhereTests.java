package org.touyan.people.roster;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.people.roster.base.BaseId;
import org.touyan.people.roster.base.House;
import org.touyan.people.roster.base.OpenBase;
import org.touyan.people.roster.base.SitDuty;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.Half;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.team.Charter;
import org.touyan.people.roster.team.FoundTeam;
import org.touyan.people.roster.team.JoinTeam;
import org.touyan.people.roster.team.MemberRole;
import org.touyan.people.roster.team.TeamId;
import org.touyan.people.roster.team.TeamKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.people.roster.Roster.DONG;
import static org.touyan.people.roster.Roster.QINGGANG;
import static org.touyan.people.roster.Roster.as;
import static org.touyan.people.roster.Roster.run;

/** What a person takes back is gone at once wherever it was public, and no browser may keep it for a minute. */
@TouyanTest
@Import(Roster.class)
class ConsentEverywhereTests {

    private static final Pattern AGE = Pattern.compile("max-age=(\\d+)");
    private static final String NAME = "燕收回";

    @Autowired
    private Roster roster;
    @Autowired
    private Experts experts;
    @Autowired
    private ChangeConsent changeConsent;
    @Autowired
    private FoundTeam foundTeam;
    @Autowired
    private JoinTeam joinTeam;
    @Autowired
    private OpenBase openBase;
    @Autowired
    private SitDuty sitDuty;
    @LocalServerPort
    private int port;

    private final LocalDate today = LocalDate.now(Beijing.ZONE);

    @Test
    void theProfileIsTakenBackFromWallProfileTeamHouseAndTheCardOfTheMatch() {
        PersonId person = roster.add(NAME, "13805764001");
        Actor himself = Roster.expert(person, NAME);
        run(himself, () -> changeConsent.give(himself, person, Set.of(PublicField.PROFILE, PublicField.TRADE, PublicField.PHONE),
                ConsentChannel.PAGE));
        TeamId team = as(DONG, () -> foundTeam.found(DONG,
                new Charter("收回队", TeamKind.VOLUNTEERS, null, QINGGANG, Set.of(), ""), "consent-team"));
        as(DONG, () -> joinTeam.join(DONG, team, person, MemberRole.MEMBER, today, null));
        BaseId base = as(DONG, () -> openBase.open(DONG,
                new House("收回屋", QINGGANG, "331083101", "老街", "每天", "值班员", ""), "consent-base"));
        as(DONG, () -> sitDuty.assign(DONG, base, person, today, Half.AM));
        String slug = as(Actor.PUBLIC, () -> experts.find(person)).orElseThrow().slug();
        List<String> everywhere = List.of(
                "/experts?q=" + java.net.URLEncoder.encode(NAME, java.nio.charset.StandardCharsets.UTF_8),
                "/experts/" + slug, "/teams/consent-team", "/bases/consent-base", "/help/1?expert=" + slug);
        for (String page : everywhere) {
            HttpResponse<String> shown = Http.get(port, page);
            assertThat(text(shown)).as(page).contains(NAME);
            assertThat(keptSeconds(shown)).as(page).isLessThan(60);
        }

        run(himself, () -> changeConsent.withdraw(himself, person, PublicField.PROFILE, ConsentChannel.PAGE));

        for (String page : everywhere) {
            assertThat(text(Http.get(port, page))).as(page).doesNotContain(NAME);
        }
        assertThat(as(Actor.PUBLIC, () -> experts.find(person))).isEmpty();
        assertThat(as(Actor.PUBLIC, () -> experts.bySlug(slug))).isEmpty();
    }

    @Test
    void oneFieldIsTakenBackAndTheRestStays() {
        PersonId person = roster.add("燕留名", "13805764002");
        Actor himself = Roster.expert(person, "燕留名");
        run(himself, () -> changeConsent.give(himself, person, Set.of(PublicField.PROFILE, PublicField.TRADE, PublicField.PHONE),
                ConsentChannel.PAGE));
        ExpertCard card = as(Actor.PUBLIC, () -> experts.find(person)).orElseThrow();
        assertThat(card.headline()).isNotEmpty();
        assertThat(Http.get(port, "/experts/" + card.slug()).body()).contains("13805764002", card.headline());

        run(himself, () -> changeConsent.withdraw(himself, person, PublicField.PHONE, ConsentChannel.PAGE));
        run(himself, () -> changeConsent.withdraw(himself, person, PublicField.TRADE, ConsentChannel.PAGE));

        assertThat(Http.get(port, "/experts/" + card.slug()).body()).contains("燕留名").doesNotContain("13805764002",
                card.headline());
        assertThat(as(Actor.PUBLIC, () -> experts.find(person)).orElseThrow().headline()).isEmpty();
    }

    /** Without what the visitor himself typed into the search box. */
    private static String text(HttpResponse<String> answer) {
        var page = org.jsoup.Jsoup.parse(answer.body());
        page.select("form[role=search], [role=status], head").remove();
        return page.text();
    }

    private static int keptSeconds(HttpResponse<String> answer) {
        Matcher age = AGE.matcher(answer.headers().firstValue("Cache-Control").orElse(""));
        return age.find() ? Integer.parseInt(age.group(1)) : 0;
    }
}
