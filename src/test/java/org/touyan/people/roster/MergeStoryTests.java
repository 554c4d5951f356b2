package org.touyan.people.roster;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.Contact;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.edit.AddPerson;
import org.touyan.people.roster.honour.EnterHonour;
import org.touyan.people.roster.merge.DecideMerge;
import org.touyan.people.roster.merge.MergeId;
import org.touyan.people.roster.merge.ProposeMerge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.people.roster.Roster.CHUMEN_CADRE;
import static org.touyan.people.roster.Roster.DONG;
import static org.touyan.people.roster.Roster.ZHAO;
import static org.touyan.people.roster.Roster.as;
import static org.touyan.people.roster.Roster.run;

/** Two entries of one person become one, and nothing that pointed to either points nowhere. */
@TouyanTest
@Import(Roster.class)
class MergeStoryTests {

    private static final Decision CRAFTSMAN = new Decision("county-craftsman", "玉环工匠", 2019, null, null);
    private static final Decision MEDAL = new Decision("city-may-day-medal", "台州市五一劳动奖章", 2021, null, null);

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Roster roster;
    @Autowired
    private AddPerson addPerson;
    @Autowired
    private EnterHonour enterHonour;
    @Autowired
    private ChangeConsent changeConsent;
    @Autowired
    private ProposeMerge proposeMerge;
    @Autowired
    private DecideMerge decideMerge;
    @Autowired
    private Experts experts;
    @Autowired
    private Accounts accounts;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;
    @LocalServerPort
    private int port;

    private Pages pages;

    @BeforeEach
    void open() {
        pages = new Pages(context);
    }

    @Test
    void theOldNumberAndTheOldAddressLeadToThePersonWhoStays() throws Exception {
        PersonId kept = roster.add("屠一人", "13805768801");
        PersonId gone = as(DONG, () -> addPerson.add(DONG, Roster.particulars("屠壹人"),
                new Contact(null, "330102195803052216", null, LocalDate.of(1958, 3, 5)), null));
        consent(kept, EnumSet.of(PublicField.PROFILE, PublicField.TRADE, PublicField.STORY));
        consent(gone, EnumSet.of(PublicField.PROFILE, PublicField.TRADE, PublicField.TOWN));
        roster.verified(gone, MEDAL);
        roster.verified(gone, CRAFTSMAN);
        as(DONG, () -> enterHonour.enter(DONG, kept, CRAFTSMAN));
        String number = text("select roster_no from roster.person where person_id = :id", gone);
        String oldSlug = as(DONG, () -> experts.find(gone)).orElseThrow().slug();
        String newSlug = as(DONG, () -> experts.find(kept)).orElseThrow().slug();
        var account = Acting.doing(Actor.SYSTEM,
                () -> accounts.open("13805768802", "屠壹人", Role.EXPERT, Roster.QINGGANG, gone.value()));

        MergeId merge = as(DONG, () -> proposeMerge.propose(DONG, kept, gone));
        assertThatThrownBy(() -> as(DONG, () -> decideMerge.agree(DONG, merge))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> as(CHUMEN_CADRE, () -> decideMerge.agree(CHUMEN_CADRE, merge))).isInstanceOf(NotFound.class);
        assertThat(pages.page(ZHAO, get("/desk/people")).text()).contains("屠一人：有人提出两条是同一个人");
        run(ZHAO, () -> decideMerge.agree(ZHAO, merge));

        // One of them on the list, found by either number.
        assertThat(pages.page(DONG, get("/desk/people").param("q", number)).select("tbody th a").eachText())
                .containsExactly("屠一人");
        assertThat(pages.page(DONG, get("/desk/people").param("q", "屠壹人")).select("tbody th a")).isEmpty();
        assertThat(pages.answer(DONG, get("/desk/people/" + gone)).getHeader("Location")).endsWith("/desk/people/" + kept);
        assertThat(pages.page(DONG, get("/desk/people/" + kept)).text()).contains("原来还有 " + number, "1958-03-05");

        // The address on a printed page still leads to him.
        HttpResponse<String> old = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/experts/" + oldSlug)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(old.statusCode()).isEqualTo(303);
        assertThat(old.headers().firstValue("Location").orElseThrow()).endsWith("/experts/" + newSlug);

        // Orders, visits and records that carry the old id show who he is.
        for (Actor reader : List.of(DONG, Actor.SYSTEM, Actor.PUBLIC)) {
            assertThat(as(reader, () -> experts.find(gone)).orElseThrow().name()).isEqualTo("屠一人");
        }
        assertThat(as(Actor.PUBLIC, () -> experts.bySlug(oldSlug)).orElseThrow().id()).isEqualTo(kept);
        assertThat(as(DONG, () -> experts.find(gone)).orElseThrow().honour()).isEqualTo("台州市五一劳动奖章");

        // The draft gave way to what had been verified; nothing is there twice.
        assertThat(pages.page(DONG, get("/desk/people/" + kept)).select("#honours, section:has(#honours) tbody th").text())
                .contains("玉环工匠", "台州市五一劳动奖章");
        assertThat(text("select count(*)::text from roster.honour_award where person_id = :id and state = 'VERIFIED'", kept))
                .isEqualTo("2");
        // What only one entry had agreed to is public no more.
        assertThat(text("select public_fields from roster.person where person_id = :id", kept)).isEqualTo("TRADE");
        assertThat(text("select count(*)::text from roster.contact where person_id = :id and identity_print is not null", kept))
                .isEqualTo("1");
        // He signs in as before, and is the person who stays.
        assertThat(as(Actor.SYSTEM, () -> accounts.find(account)).orElseThrow().person()).isEqualTo(kept.value());
    }

    @Test
    void whatWasMergedStaysMergedAndAThirdEntryLeadsToTheLast() {
        PersonId first = roster.add("屠甲");
        PersonId second = roster.add("屠乙");
        PersonId third = roster.add("屠丙");
        merge(second, first);
        merge(third, second);

        assertThat(as(DONG, () -> experts.find(first)).orElseThrow().name()).isEqualTo("屠丙");
        assertThat(pages.answer(DONG, post("/desk/people/" + first + "/state").param("to", "ACTIVE")).getStatus()).isEqualTo(409);
        assertThatThrownBy(() -> as(DONG, () -> proposeMerge.propose(DONG, third, first))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> run(DONG, () -> changeConsent.give(DONG, first, PublicField.PROFILE, ConsentChannel.UNION)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void twoIdentityNumbersAreTwoPeopleAndARefusalChangesNothing() {
        PersonId one = withIdentity("屠同名", "33010219610305221X");
        PersonId two = withIdentity("屠同名", null);
        MergeId merge = as(DONG, () -> proposeMerge.propose(DONG, one, two));
        assertThatThrownBy(() -> as(ZHAO, () -> proposeMerge.propose(ZHAO, two, one))).isInstanceOf(RuleBroken.class);
        run(ZHAO, () -> decideMerge.refuse(ZHAO, merge));
        assertThat(pages.page(DONG, get("/desk/people").param("q", "屠同名")).select("tbody th a")).hasSize(2);
        assertThat(pages.answer(DONG, get("/desk/people/merges/" + merge)).getStatus()).isEqualTo(404);

        PersonId three = withIdentity("屠别人", "330102197003052217");
        assertThatThrownBy(() -> as(DONG, () -> proposeMerge.propose(DONG, one, three))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void theDatabaseToldTheSameStoryRefusesTheSamePerson() {
        PersonId one = roster.add("屠库一");
        PersonId two = roster.add("屠库二");
        MergeId merge = as(DONG, () -> proposeMerge.propose(DONG, one, two));
        assertThatThrownBy(() -> run(DONG, () -> transaction.executeWithoutResult(s -> jdbc.sql("""
                update roster.merge set outcome = 'MERGED', decided_by = asked_by, decided_by_name = '', decided_at = now()
                where merge_id = :id
                """).param("id", merge).update()))).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void fromTwoTicksToOnePersonThroughThePages() {
        PersonId one = roster.add("屠页一");
        PersonId two = roster.add("屠页二");
        assertThat(pages.answer(DONG, post("/desk/people/pair").param("person", one.toString())).getStatus()).isEqualTo(422);
        String pair = Objects.requireNonNull(
                pages.answer(DONG, post("/desk/people/pair").param("person", one.toString(), two.toString()))
                        .getHeader("Location"));
        Document side = pages.page(DONG, get(pair));
        assertThat(side.text()).contains("屠页一", "屠页二");
        String merge = Objects.requireNonNull(pages.answer(DONG, post("/desk/people/merge").param("kept", one.toString())
                .param("merged", two.toString())).getHeader("Location"));
        assertThat(pages.page(DONG, get(merge)).select("form[action$=agreement]")).isEmpty();
        assertThat(pages.answer(DONG, post(merge + "/agreement")).getStatus()).isEqualTo(422);
        assertThat(pages.answer(ZHAO, post(merge + "/agreement")).getStatus()).isEqualTo(303);
        assertThat(pages.answer(ZHAO, post(merge + "/agreement")).getStatus()).isEqualTo(409);
    }

    private void merge(PersonId kept, PersonId gone) {
        MergeId merge = as(DONG, () -> proposeMerge.propose(DONG, kept, gone));
        run(ZHAO, () -> decideMerge.agree(ZHAO, merge));
    }

    private PersonId withIdentity(String name, @Nullable String identity) {
        return as(DONG, () -> addPerson.add(DONG, Roster.particulars(name), new Contact(null, identity, null, null), null));
    }

    private void consent(PersonId id, Set<PublicField> fields) {
        run(DONG, () -> changeConsent.give(DONG, id, fields, ConsentChannel.PAPER));
    }

    private String text(String sql, PersonId id) {
        return as(Actor.SYSTEM, () -> Objects.requireNonNull(
                transaction.execute(s -> jdbc.sql(sql).param("id", id).query(String.class).single())));
    }
}
