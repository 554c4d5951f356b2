package org.touyan.flow;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.AsOwner;
import org.touyan.TouyanTest;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.AwardId;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.honour.EnterHonour;
import org.touyan.people.roster.honour.SettleHonour;
import org.touyan.service.matching.Candidate;
import org.touyan.service.matching.Matching;
import org.touyan.service.request.RequestId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.people.roster.Roster.DONG;
import static org.touyan.people.roster.Roster.WANG;
import static org.touyan.people.roster.Roster.ZHAO;
import static org.touyan.people.roster.Roster.as;
import static org.touyan.people.roster.Roster.run;

/** An honour that is revoked is gone wherever it was shown, and nothing that was written down under it changes. */
@TouyanTest
@Import(Roster.class)
class RevokedHonourTests {

    private static final String HONOUR = "全国五一劳动奖章";
    private static final Set<String> PAGES = Set.of("/", "/en", "/impact", "/experts", "/experts?q=%E6%92%A4", "/sitemap.xml");

    @Autowired
    private Environment environment;
    @Autowired
    private Roster roster;
    @Autowired
    private EnterHonour enterHonour;
    @Autowired
    private SettleHonour settleHonour;
    @Autowired
    private ChangeConsent changeConsent;
    @Autowired
    private Experts experts;
    @Autowired
    private Matching matching;
    @Autowired
    private Vault vault;
    @LocalServerPort
    private int port;

    @Test
    @DisplayName("A revoked honour leaves the public pages, the sitemap and the reasons of the match; old records stay as they are")
    void aRevokedHonourIsGoneAndTheRecordsStay() {
        PersonId person = roster.add("撤得净", "13805766601");
        AwardId award = as(DONG,
                () -> enterHonour.enter(DONG, person, new Decision("national-may-day-medal", HONOUR, 2015, null, null)));
        run(ZHAO, () -> settleHonour.verify(ZHAO, award));
        run(DONG, () -> changeConsent.give(DONG, person, PublicField.PROFILE, ConsentChannel.PAPER));
        Traces.leave(environment, person.value(), HexFormat.of().formatHex(vault.seal("证号甲").bytes()));
        RequestId asked = asksFor(person);
        String profile = "/experts/" + as(Actor.PUBLIC, () -> experts.find(person)).orElseThrow().slug();
        assertThat(get(profile)).contains(HONOUR);
        assertThat(get("/sitemap.xml")).contains(profile + "<", "/en" + profile + "<", "/impact<");
        assertThat(candidate(asked, person).expert().honour()).isEqualTo(HONOUR);
        List<String> records = records(person);

        run(WANG, () -> settleHonour.revoke(WANG, award, "总工发〔2026〕3号"));

        Stream.concat(PAGES.stream(), Stream.of(profile, "/en" + profile))
                .forEach(page -> assertThat(get(page)).as(page).doesNotContain(HONOUR));
        assertThat(get("/sitemap.xml")).doesNotContain(profile);
        Candidate candidate = candidate(asked, person);
        assertThat(candidate.expert().honour()).isNull();
        assertThat(candidate.reasons().toString()).doesNotContain(HONOUR);
        assertThat(records(person)).isNotEmpty().isEqualTo(records);
    }

    @Test
    @DisplayName("Search engines are told what is public, and what is not for them")
    void searchEnginesAreToldWhatIsPublic() {
        assertThat(get("/robots.txt")).contains("Disallow: /desk", "Disallow: /r/",
                "Sitemap: http://127.0.0.1:" + port + "/sitemap.xml");
        String map = get("/sitemap.xml");
        assertThat(map).contains("<loc>http://127.0.0.1:" + port + "/</loc>", "/experts</loc>", "/en/experts</loc>")
                .doesNotContain("/desk", "/me/", "/login");
    }

    private Candidate candidate(RequestId request, PersonId person) {
        return as(DONG, () -> matching.shortlist(request)).of(person).orElseThrow();
    }

    private RequestId asksFor(PersonId person) {
        UUID id = UUID.randomUUID();
        AsOwner.forge(environment, """
                insert into request.help_request (request_id, day, seq, number, state, channel, subject, words, town, asker_name, wish,
                  named_expert, urgency, org_path, submit_key, answer_due, submitted_at, version)
                values ('%s', current_date, (random() * 1000000000)::int, '0101-02', 'SUBMITTED', 'PHONE', 'crops', '文旦树叶子发黄',
                  '331083101', '王阿姨', 'ANY_DAY', '%s', 'NORMAL', '/33/3310/331083/331083101/', convert_to('%1$s', 'UTF8'), now(), now(), 1)
                """.formatted(id, person));
        return new RequestId(id);
    }

    private List<String> records(PersonId person) {
        return JdbcClient.create(AsOwner.superuser(environment)).sql("""
                select r::text from record.service_record r where expert_id = :person
                union all select v::text from visit.visit v where expert_id = :person
                union all select o::text from dispatch.work_order o where expert_id = :person
                """).param("person", person.value()).query(String.class).list();
    }

    private String get(String path) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
