package org.touyan.flow;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.AsOwner;
import org.touyan.TouyanTest;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.people.roster.merge.DecideMerge;
import org.touyan.people.roster.merge.MergeId;
import org.touyan.people.roster.merge.ProposeMerge;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** One person has traces in many tables: he gets a copy of all of them, and keeps all of them when two entries become one. */
@TouyanTest
@Import(Roster.class)
class OnePersonTests {

    /** Holds his id, and stands in the copy under another name or belongs to somebody else. */
    private static final Map<String, String> NOT_IN_THE_COPY = Map.ofEntries(
            Map.entry("roster.person", "the first list of the copy"),
            Map.entry("roster.person_town", "the first list of the copy"),
            Map.entry("roster.person_skill", "the first list of the copy"),
            Map.entry("roster.person_language", "the first list of the copy"),
            Map.entry("roster.free_half", "the first list of the copy"),
            Map.entry("roster.contact", "the first list of the copy"),
            Map.entry("roster.merge", "the list of former numbers"),
            Map.entry("roster.load_row", "what was loaded stands in the entry; the row itself is forgotten after 30 days"),
            Map.entry("request.help_request", "whom an asker wished for is the asker's"),
            Map.entry("request.helper", "the same as his order"),
            Map.entry("storage.grant_person", "which pictures of his orders he may open"),
            Map.entry("audit.entry", "what colleagues did, for the auditors: it holds nothing of him but the id"));

    /** Never rewritten: whoever reads them asks roster.selves or roster.now_is. */
    private static final Set<String> RESOLVED = Set.of("audit.entry.subject_id", "dispatch.work_order.expert_id",
            "dispatch.other_choice.suggested_id",
            "identity.account.person_id", "privacy.consent.subject_id", "privacy.unmasking.subject_id",
            "studio.studio.leader_id", "studio.member.person_id", "recognition.mention.person_id",
            "recognition.nomination.person_id", "recognition.payment.person_id",
            "record.service_record.expert_id", "record.service_record.keyer_person", "request.help_request.named_expert",
            "request.helper.person_id", "storage.grant_person.person_id", "visit.feed.person_id", "visit.insurance.expert_id",
            "visit.proposal.expert_id", "visit.visit.expert_id", "roster.life_turn.person_id", "menu.item.person_id",
            "menu.standing_offer.person_id", "menu.slot.provider", "lecture.lecturer.person_id",
            "lecture.lecturer_topic.person_id",
            "lecture.booking.named_person", "lecture.part.person_id",
            "campaign.pairing.person_id", "campaign.claim.person_id", "story.told.person_id", "knowledge.answer.expert_id",
            "mentoring.wish.person_id",
            "mentoring.contract.master_id",
            "mentoring.judge.person_id", "mentoring.change.master_id",
            "workshop.advisor.person_id", "certificate.certificate.person_id",
            // The old entry itself, what it says beside the one that stays, and where it came from.
            "roster.person.person_id", "roster.contact.person_id", "roster.person_town.person", "roster.person_skill.person",
            "roster.person_language.person", "roster.free_half.person", "roster.skill_confirmation.person_id",
            "roster.merge.merged", "roster.load_row.person_id", "roster.load_row.twin");

    /** Where what both entries say is said once. */
    private static final Set<String> SAID_ONCE = Set.of("roster.honour_award.person_id", "roster.post.person_id");

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Environment environment;
    @Autowired
    private Roster roster;
    @Autowired
    private ProposeMerge proposeMerge;
    @Autowired
    private DecideMerge decideMerge;
    @Autowired
    private Vault vault;

    private MockMvc pages;

    @BeforeEach
    void open() {
        pages = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    @DisplayName("Every table that holds a person's id is in the copy he takes home, or says why not")
    void everyTableThatHoldsHimIsInHisCopy() {
        PersonId person = lived("全留痕", "13805767701");
        Set<String> holding = holding(person).keySet().stream().map(c -> c.substring(0, c.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(holding).as("a table that knows people has a trace here").containsAll(tablesThatKnowPeople());

        String copy = answer(Roster.expert(person, "全留痕"), post("/me/copy/json"));
        for (String table : holding) {
            if (!NOT_IN_THE_COPY.containsKey(table)) {
                assertThat(copy).as(table).contains(Objects.requireNonNull(Traces.WORDS.get(table), table));
            }
        }
        assertThat(copy).contains("证号甲");
    }

    @Test
    @DisplayName("Of two entries that become one, nothing is lost: each trace follows, or is found by either id")
    void nothingIsLostWhenTwoEntriesBecomeOne() {
        PersonId kept = roster.add("并留下", "13805767702");
        PersonId gone = lived("并走掉", "13805767703");
        Map<String, Integer> before = sum(holding(kept), holding(gone));

        MergeId merge = Roster.as(Roster.DONG, () -> proposeMerge.propose(Roster.DONG, kept, gone));
        Roster.run(Roster.ZHAO, () -> decideMerge.agree(Roster.ZHAO, merge));

        Map<String, Integer> left = holding(gone);
        assertThat(left.keySet()).as("rows that still carry the old id").isSubsetOf(RESOLVED);
        Map<String, Integer> after = sum(holding(kept), left);
        before.forEach((column, rows) -> {
            if (!SAID_ONCE.contains(column)) {
                assertThat(after.getOrDefault(column, 0)).as(column).isGreaterThanOrEqualTo(rows);
            }
        });
    }

    @Test
    @DisplayName("Who signs in after a merge sees the orders, visits and hours of either entry")
    void whoSignsInSeesWhatHeDidUnderTheOldEntry() {
        PersonId kept = roster.add("并看见", "13805767704");
        PersonId gone = lived("并旧账", "13805767705");
        MergeId merge = Roster.as(Roster.DONG, () -> proposeMerge.propose(Roster.DONG, kept, gone));
        Roster.run(Roster.ZHAO, () -> decideMerge.agree(Roster.ZHAO, merge));

        Actor himself = Roster.expert(kept, "并看见");
        String copy = answer(himself, post("/me/copy/json"));
        Traces.WORDS.forEach((table, words) -> assertThat(copy).as(table).contains(words));
        assertThat(answer(himself, get("/me/hours"))).contains("活动");
        assertThat(answer(Roster.expert(roster.add("并外人"), "并外人"), get("/me/hours"))).doesNotContain("活动");
    }

    private PersonId lived(String name, String phone) {
        PersonId person = roster.add(name, phone);
        Traces.leave(environment, person.value(), HexFormat.of().formatHex(vault.seal("证号甲").bytes()));
        return person;
    }

    /** Columns in which this id stands, and how often. */
    private Map<String, Integer> holding(PersonId person) {
        Map<String, Integer> holding = new TreeMap<>();
        JdbcClient owner = JdbcClient.create(AsOwner.superuser(environment));
        for (Column column : columns(owner)) {
            int rows = owner.sql("select count(*) from %s.%s where %s::text = :id"
                    .formatted(column.schema(), column.table(), column.name()))
                    .param("id", person.toString()).query(Integer.class).single();
            if (rows > 0) {
                holding.put(column.toString(), rows);
            }
        }
        return holding;
    }

    private record Column(String schema, String table, String name) {

        @Override
        public String toString() {
            return schema + '.' + table + '.' + name;
        }
    }

    private static List<Column> columns(JdbcClient owner) {
        return owner.sql("""
                select c.table_schema as schema, c.table_name as "table", c.column_name as name
                from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where t.table_type = 'BASE TABLE' and c.table_schema !~ '^(pg_|information_schema)'
                  and (c.data_type = 'uuid' or c.column_name like '%subject_id')
                order by 1, 2, 3
                """).query(Column.class).list();
    }

    /** By their foreign keys: a new one fails here until it has a trace. */
    private Set<String> tablesThatKnowPeople() {
        return JdbcClient.create(AsOwner.superuser(environment)).sql("""
                select distinct conrelid::regclass::text from pg_constraint
                where contype = 'f' and confrelid = 'roster.person'::regclass and conrelid not in ('roster.merge'::regclass)
                """).query(String.class).list().stream().collect(toSet());
    }

    private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
        Map<String, Integer> sum = new TreeMap<>(one);
        other.forEach((column, rows) -> sum.merge(column, rows, Integer::sum));
        return sum;
    }

    private String answer(Actor actor, MockHttpServletRequestBuilder request) {
        return Acting.doing(actor, () -> {
            try {
                var response = pages.perform(request).andReturn().getResponse();
                assertThat(response.getStatus()).isEqualTo(200);
                return response.getContentAsString(StandardCharsets.UTF_8);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
