package org.touyan.people.roster;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.TouyanTest;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.contact.RevealPhone;
import org.touyan.people.roster.domain.AwardId;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.domain.LoanId;
import org.touyan.people.roster.domain.Particulars;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.domain.Standing;
import org.touyan.people.roster.edit.EditPerson;
import org.touyan.people.roster.honour.EnterHonour;
import org.touyan.people.roster.honour.SettleHonour;
import org.touyan.people.roster.lend.LendPerson;
import org.touyan.people.roster.post.EndPost;
import org.touyan.people.roster.post.EnterPost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.people.roster.Roster.CHUMEN;
import static org.touyan.people.roster.Roster.CHUMEN_CADRE;
import static org.touyan.people.roster.Roster.DONG;
import static org.touyan.people.roster.Roster.WANG;
import static org.touyan.people.roster.Roster.ZHAO;
import static org.touyan.people.roster.Roster.as;
import static org.touyan.people.roster.Roster.run;

/* Counts what is there, and therefore begins with an empty house. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@TouyanTest
@Import(Roster.class)
class RosterStoryTests {

    private static final Decision MODEL_WORKER = new Decision("province-model-worker", "浙江省劳动模范", 2018, "浙政发〔2018〕20号", null);
    private static final Decision MAY_DAY = new Decision("national-may-day-medal", "全国五一劳动奖章", 2015, null, null);

    @Autowired
    private Roster roster;
    @Autowired
    private EnterHonour enterHonour;
    @Autowired
    private SettleHonour settleHonour;
    @Autowired
    private ChangeConsent changeConsent;
    @Autowired
    private RevealPhone revealPhone;
    @Autowired
    private EnterPost enterPost;
    @Autowired
    private EndPost endPost;
    @Autowired
    private LendPerson lendPerson;
    @Autowired
    private EditPerson editPerson;
    @Autowired
    private People people;
    @Autowired
    private Experts experts;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;
    @LocalServerPort
    private int port;

    @Test
    void fromTheFormToTheWallAndOffItAgain() {
        PersonId lin = roster.add("林守田");
        AwardId award = as(DONG, () -> enterHonour.enter(DONG, lin, MODEL_WORKER));

        assertThatThrownBy(() -> as(DONG, () -> settleHonour.verify(DONG, award))).isInstanceOf(RuleBroken.class);
        assertThat(as(DONG, () -> experts.find(lin)).orElseThrow().honour()).isNull();
        run(ZHAO, () -> settleHonour.verify(ZHAO, award));

        assertThat(as(Actor.PUBLIC, () -> experts.find(lin))).isEmpty();
        Actor himself = Roster.expert(lin, "林守田");
        run(himself, () -> changeConsent.give(himself, lin, PublicField.PROFILE, ConsentChannel.PAGE));

        ExpertCard card = as(Actor.PUBLIC, () -> experts.find(lin)).orElseThrow();
        assertThat(card.honour()).isEqualTo("浙江省劳动模范");
        assertThat(card.sealText()).isEqualTo("省|劳模");
        assertThat(card.sealLevel()).isEqualTo(2);
        assertThat(card.headline()).isEmpty();
        assertThat(get("/experts")).contains("林守田", "浙江省劳动模范");
        assertThat(get("/experts/" + card.slug())).contains("林守田").doesNotContain("树会说话", "清港");

        run(himself, () -> changeConsent.give(himself, lin, PublicField.TRADE, ConsentChannel.PAGE));
        run(DONG, () -> changeConsent.give(DONG, lin, PublicField.STORY, ConsentChannel.PHONE));
        assertThat(get("/experts/" + card.slug())).contains("果树栽培 31 年", "树会说话").doesNotContain("清港");

        run(himself, () -> changeConsent.withdraw(himself, lin, PublicField.PROFILE, ConsentChannel.PAGE));
        assertThat(get("/experts")).doesNotContain("林守田");
        assertThat(status("/experts/" + card.slug())).isEqualTo(404);
        assertThat(as(Actor.PUBLIC, () -> experts.bySlug(card.slug()))).isEmpty();
    }

    @Test
    void theDatabaseToldTheSameStoryRefusesTheSamePerson() {
        PersonId lin = roster.add("林同人");
        AwardId award = as(DONG, () -> enterHonour.enter(DONG, lin, MODEL_WORKER));

        assertThatThrownBy(() -> as(DONG, () -> transaction.execute(status -> jdbc.sql("""
                update roster.honour_award set state = 'VERIFIED', verified_by = entered_by, verified_at = now() where award_id = :id
                """).param("id", award).update()))).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> as(DONG, () -> transaction.execute(status -> jdbc
                .sql("update roster.honour_award set state = 'VERIFIED' where award_id = :id").param("id", award).update())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aRevokedHonourIsGoneFromTheWall() {
        PersonId lin = published("林撤销");
        AwardId award = roster.verified(lin, MODEL_WORKER);
        String slug = as(Actor.PUBLIC, () -> experts.find(lin)).orElseThrow().slug();
        assertThat(get("/experts/" + slug)).contains("浙江省劳动模范");

        run(WANG, () -> settleHonour.revoke(WANG, award, "浙政发〔2026〕3号"));

        assertThat(get("/experts/" + slug)).contains("林撤销").doesNotContain("浙江省劳动模范");
    }

    @Test
    void theHighestHonourStandsFirstAndIsNeverUpgraded() {
        PersonId chen = published("陈站长");
        roster.verified(chen, MODEL_WORKER);
        roster.verified(chen, MAY_DAY);

        ExpertCard card = as(Actor.PUBLIC, () -> experts.find(chen)).orElseThrow();
        assertThat(card.honour()).isEqualTo("全国五一劳动奖章");
        assertThat(card.sealLevel()).isEqualTo(1);
    }

    @Test
    void honourAndPostStandAsTheyAreAndTheFormerPostIsSaidToBeFormer() {
        PersonId chen = published("陈农技");
        roster.verified(chen, MAY_DAY);
        run(DONG, () -> changeConsent.give(DONG, chen, PublicField.POST, ConsentChannel.PAPER));
        var post = as(DONG, () -> enterPost.enter(DONG, chen, "玉环市农技首席专家", "玉环市农业农村局", true, LocalDate.of(1990, 1, 1), null));
        String slug = as(Actor.PUBLIC, () -> experts.find(chen)).orElseThrow().slug();

        assertThat(get("/experts/" + slug)).contains("全国五一劳动奖章", "玉环市农技首席专家").doesNotContain("曾任");
        run(DONG, () -> endPost.end(DONG, post, LocalDate.of(2024, 6, 30)));
        assertThat(get("/experts/" + slug)).contains("玉环市农技首席专家", "曾任");
    }

    @Test
    void dutyAndVolunteeringAreToldApartByTheDatesOfThePost() {
        PersonId chen = roster.add("陈本职");
        as(DONG, () -> enterPost.enter(DONG, chen, "农技站站长", "农技站", true, LocalDate.of(2000, 3, 1), LocalDate.of(2024, 6, 30)));
        as(DONG, () -> enterPost.enter(DONG, chen, "合作社顾问", "合作社", false, LocalDate.of(2024, 7, 1), null));

        for (Actor actor : List.of(DONG, Actor.SYSTEM, Roster.expert(chen, "陈本职"), Actor.asker(UUID.randomUUID()))) {
            assertThat(as(actor, () -> experts.onDuty(chen, LocalDate.of(2000, 2, 29)))).isFalse();
            assertThat(as(actor, () -> experts.onDuty(chen, LocalDate.of(2000, 3, 1)))).isTrue();
            assertThat(as(actor, () -> experts.onDuty(chen, LocalDate.of(2024, 6, 30)))).isTrue();
            assertThat(as(actor, () -> experts.onDuty(chen, LocalDate.of(2024, 7, 1)))).isFalse();
        }
    }

    @Test
    void anotherTownSeesHimWhileHeIsLentAndNotAfter() {
        PersonId lin = roster.add("林借用", "13805760001");
        LocalDate today = LocalDate.now(Beijing.ZONE);
        assertThat(sees(CHUMEN_CADRE, lin)).isFalse();

        LoanId loan = as(CHUMEN_CADRE, () -> lendPerson.ask(CHUMEN_CADRE, lin, CHUMEN, today, today.plusDays(7), "文旦节"));
        assertThat(sees(CHUMEN_CADRE, lin)).isFalse();
        assertThatThrownBy(() -> as(CHUMEN_CADRE, () -> lendPerson.consent(CHUMEN_CADRE, loan))).isInstanceOf(NotAllowed.class);

        run(DONG, () -> lendPerson.consent(DONG, loan));
        assertThat(sees(CHUMEN_CADRE, lin)).isTrue();
        assertThat(as(CHUMEN_CADRE, () -> revealPhone.reveal(CHUMEN_CADRE, lin, "约时间"))).isEqualTo("13805760001");

        run(CHUMEN_CADRE, () -> lendPerson.end(CHUMEN_CADRE, loan));
        assertThat(sees(CHUMEN_CADRE, lin)).isFalse();
        assertThatThrownBy(() -> as(CHUMEN_CADRE, () -> revealPhone.reveal(CHUMEN_CADRE, lin, "约时间")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theBorrowerCannotConsentInTheDatabaseEither() {
        PersonId lin = roster.add("林借库");
        LocalDate today = LocalDate.now(Beijing.ZONE);
        LoanId loan = as(CHUMEN_CADRE, () -> lendPerson.ask(CHUMEN_CADRE, lin, CHUMEN, today, today.plusDays(7), ""));

        assertThatThrownBy(() -> as(CHUMEN_CADRE, () -> transaction.execute(s -> jdbc
                .sql("update roster.loan set consented_by = 'x', consented_at = now() where loan_id = :id").param("id", loan)
                .update())))
                .hasRootCauseMessage("ERROR: new row violates row-level security policy for table \"loan\"");
    }

    @Test
    void whoHasDiedStaysOnTheWallAndIsNotAskedForHelp() {
        PersonId lin = published("林已故");
        String slug = as(Actor.PUBLIC, () -> experts.find(lin)).orElseThrow().slug();
        assertThat(get("/experts/" + slug)).contains("/help/1?expert=" + slug);

        var p = Roster.particulars("林已故");
        int version = as(DONG, () -> Objects.requireNonNull(transaction.execute(s -> people.get(lin).version())));
        run(DONG,
                () -> editPerson.edit(DONG, lin, version,
                        new Particulars(p.name(), Standing.DECEASED, p.path(), p.town(), p.occupation(),
                                p.craftSince(), p.headline(), p.story(), p.monthlyCap(), p.takesBoat(), p.towns(), p.skills(),
                                p.languages())));

        assertThat(get("/experts")).contains("林已故");
        assertThat(get("/experts/" + slug)).contains("林已故", "我们记着").doesNotContain("/help/1?expert=");
    }

    @Test
    void theWallIsFoundByNameAndByCraftAsFarAsTheCraftIsShown() {
        PersonId lin = published("林手艺");

        assertThat(found("林手")).contains("林手艺");
        assertThat(found("文旦")).doesNotContain("林手艺");
        run(DONG, () -> changeConsent.give(DONG, lin, PublicField.TRADE, ConsentChannel.PHONE));
        assertThat(found("文旦")).contains("林手艺");
        assertThat(found("柚子")).contains("林手艺");
        assertThat(found("%")).doesNotContain("林手艺");
        assertThat(found("x".repeat(5000))).doesNotContain("林手艺");
    }

    @Test
    void aSignedSheetShowsAllItsFieldsAtOnceAndEachIsTakenBackAlone() {
        PersonId lin = roster.add("林签名");
        run(DONG, () -> changeConsent.give(DONG, lin, Set.of(PublicField.PROFILE, PublicField.TRADE), ConsentChannel.PAPER));
        String slug = as(Actor.PUBLIC, () -> experts.find(lin)).orElseThrow().slug();
        String headline = as(DONG, () -> experts.find(lin)).orElseThrow().headline();

        assertThat(get("/experts/" + slug)).contains("林签名", headline);
        run(DONG, () -> changeConsent.withdraw(DONG, lin, PublicField.TRADE, ConsentChannel.PHONE));
        assertThat(get("/experts/" + slug)).contains("林签名").doesNotContain(headline);
    }

    @Test
    void aPublicPageIsLight() {
        PersonId lin = published("林轻");
        String slug = as(Actor.PUBLIC, () -> experts.find(lin)).orElseThrow().slug();

        assertThat(get("/experts").length()).isLessThan(40_000);
        assertThat(get("/experts/" + slug).length()).isLessThan(20_000);
    }

    @Test
    void eachLookAtAPhoneIsWrittenDown() {
        PersonId lin = roster.add("林电话", "13805760002");

        assertThatThrownBy(() -> as(DONG, () -> revealPhone.reveal(DONG, lin, " "))).isInstanceOf(RuleBroken.class);
        assertThat(as(DONG, () -> revealPhone.reveal(DONG, lin, "约上门时间"))).isEqualTo("13805760002");
        int looks = as(DONG, () -> Objects.requireNonNull(transaction.execute(s -> jdbc
                .sql("select count(*) from privacy.unmasking where subject_id = :id and field = 'phone'")
                .param("id", lin.toString())
                .query(Rows.of(Integer.class))
                .single())));
        assertThat(looks).isEqualTo(1);
    }

    private boolean sees(Actor actor, PersonId person) {
        return as(actor, () -> Objects.requireNonNull(transaction.execute(s -> people.findById(person).isPresent())));
    }

    private PersonId published(String name) {
        PersonId id = roster.add(name);
        run(DONG, () -> changeConsent.give(DONG, id, PublicField.PROFILE, ConsentChannel.PAPER));
        return id;
    }

    private String get(String path) {
        return Http.get(port, path).body();
    }

    private String found(String words) {
        return get("/experts?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private int status(String path) {
        return Http.get(port, path).statusCode();
    }
}
