package org.touyan.demo;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.matching.Matching;
import org.touyan.service.matching.Shortlist;
import org.touyan.service.request.RequestId;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo tells its year when it starts; these look at what it told. */
@TouyanTest
@ActiveProfiles("demo")
@DirtiesContext
class DemoTests {

    /** Longer than it takes to tell the year, and to come here: midnight may lie between. */
    private static final Duration TELLING = Duration.ofMinutes(30);

    @LocalServerPort
    private int port;

    @Autowired
    private Story story;
    @Autowired
    private Doors doors;
    @Autowired
    private World world;
    @Autowired
    private Matching matching;
    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Register register;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theCallAboutATreeIsToldToARecordThatCounts() throws Exception {
        assertThat(strings("""
                select r.state from record.service_record r join roster.person p on p.person_id = r.expert_id
                where p.name = '%s' and r.place like '%%上湫村%%' and r.content like '%%排水%%'
                """.formatted(Masters.HEROINE))).containsExactly("EFFECTIVE");

        String page = page(story.path().orElseThrow());
        assertThat(page).contains(Masters.HEROINE, "全国五一劳动奖章", "叶子发黄", "排水不畅", "上午打电话，下午就来了");
        assertThat(page("/experts")).contains(Masters.HEROINE);
    }

    @Test
    void threeYearsOfMastersAndApprenticesAreInSeveralStatesOneSilentAndOneInTrouble() throws Exception {
        assertThat(strings("select distinct state from mentoring.contract order by state")).containsExactly("ACTIVE", "ASSESSING",
                "DRAFT",
                "EXTENDED", "GRADUATED", "SIGNING", "SUSPENDED", "TERMINATED");
        assertThat(
                strings("select distinct extract(year from signed_on)::text from mentoring.contract where signed_on is not null"))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(strings("""
                select k.answer from mentoring.check_up k
                where k.answer <> 'SMOOTH' and not exists (select 1 from mentoring.care c where c.check_id = k.check_id)
                """)).containsExactly("TROUBLE");
        String paper = strings("select code from paper.paper where kind = 'mentor-certificate' limit 1").getFirst();
        assertThat(page("/verify/" + paper)).contains("出师证书", "有效：由我会出具");
    }

    /** Welding demands a licence: his has ended, so the page says so and does not suggest him. */
    @Test
    void theOneWhoseLicenceHasEndedIsLeftOutWithThatReason() {
        RequestId seam = Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(status -> jdbc
                .sql("select request_id from request.help_request where words like '薄板一焊就烧穿%' order by submitted_at limit 1")
                .query(Rows.of(RequestId.class)).single())));
        Shortlist list = Acting.doing(world.staff(), () -> matching.shortlist(seam));
        assertThat(list.leftOut()).filteredOn(l -> l.reason().key().equals("matching.licence.ended")).hasSize(1);
        assertThat(list.suggested()).isNotEmpty().allMatch(c -> c.licences().contains("welding"));
    }

    @Test
    void whatWasSolvedIsToldOnCardsWithConfirmedCasesBehindThem() throws Exception {
        List<String> titles = strings("select title from knowledge.open_answer where times > 0");
        assertThat(titles).hasSizeBetween(4, 6);
        assertThat(strings("select distinct state from knowledge.card order by state")).containsExactly("DRAFT", "PUBLISHED",
                "SUBMITTED");
        assertThat(page("/answers")).contains(titles);
    }

    @Test
    void sheCameOnTheAfternoonOfTheSameDay() {
        assertThat(strings("""
                select to_char(v.from_at at time zone 'Asia/Shanghai', 'HH24')
                from visit.visit v
                join request.help_request q on q.request_id = v.request_id
                where q.asker_name = '郑有根'
                  and (v.from_at at time zone 'Asia/Shanghai')::date = (q.submitted_at at time zone 'Asia/Shanghai')::date
                """)).containsExactly("14");
    }

    @Test
    void everyRoleThatSignsInHasADoor() {
        List<Role> signIn = Arrays.stream(Role.values())
                .filter(role -> role != Role.PUBLIC && role != Role.ASKER && role != Role.SYSTEM)
                .toList();

        assertThat(asSystem(doors::people)).extracting(Doors.Person::role).containsExactlyInAnyOrderElementsOf(signIn);
    }

    @Test
    void helpGoesToCompaniesCooperativesSchoolsAndCommunities() {
        assertThat(strings("select distinct kind from organization.body where demo"))
                .contains(BodyKind.ENTERPRISE.name(), BodyKind.COOPERATIVE.name(), BodyKind.SCHOOL.name(),
                        BodyKind.COMMUNITY.name());
        assertThat(strings("""
                select distinct b.kind from request.help_request r join organization.body b on b.body_id = r.body_id
                """)).contains(BodyKind.ENTERPRISE.name(), BodyKind.SCHOOL.name());
    }

    @Test
    void everythingAskedIsAtSomeStageAndNothingHappenedTomorrow() {
        assertThat(strings("select distinct state from request.help_request"))
                .contains("SUBMITTED", "TRIAGED", "TAKEN", "DELIVERED", "CLOSED");
        assertThat(asSystem(() -> jdbc.sql("select max(at) from audit.entry").query(Rows.of(Instant.class)).single()))
                .isBeforeOrEqualTo(Stream.of(Instant.now(), Instant.now().minus(TELLING)).map(Menus::latest)
                        .max(Comparator.naturalOrder()).orElseThrow());
    }

    @Test
    void reportsAreAtEveryStageOfTheirWay() {
        assertThat(strings("select distinct state from report.report"))
                .contains("OPEN", "AUTO_FILLED", "RETURNED", "ACCEPTED", "LOCKED");
    }

    @Test
    void twelveListsAreOutTheNextIsDraftedAndSomeHaveOrdered() throws Exception {
        assertThat(strings("select state from menu.monthly_list order by month")).hasSize(13).endsWith("PUBLISHED", "DRAFT");
        assertThat(strings("select distinct state from menu.item")).contains("DRAFT", "CONFIRMED", "PUBLISHED", "DONE");
        assertThat(strings("select distinct p.state from menu.place p join request.help_request r on r.request_id = p.holder"))
                .contains("SERVED");
        String month = strings("select to_char(max(month), 'YYYY-MM') from menu.open_list").getFirst();
        assertThat(page("/menu/" + month)).contains("果园会诊：修剪与黄化", "做得怎么样");
    }

    @Test
    void aPairAndAClassGrewOutOfAProblemOfACompany() {
        assertThat(strings("""
                select case when contract_id is null then 'LECTURE' else 'MENTORING' end from campaign.activity order by 1
                """)).containsExactly("LECTURE", "MENTORING");
    }

    @Test
    void somebodyStandsAtEveryStepOfANominationAndTheRosterHasLearntOfTheDecisions() throws Exception {
        assertThat(strings("select distinct state from recognition.nomination")).containsExactlyInAnyOrder("NOMINATED", "VOTED",
                "RECOMMENDED", "POSTED", "AWARDED", "DELIVERED", "VETOED", "WITHDRAWN");
        assertThat(strings("select state from roster.honour_award where document_no like '演示文号%'")).containsExactly("DRAFT",
                "DRAFT");
        String notice = strings("select distinct board::text from approval.on_board where matter_kind = 'nomination'").getFirst();
        assertThat(page("/notices/" + notice)).contains("阀门厂（演示）", "我有不同意见");
    }

    @Test
    void nineStudiosStandAtDifferentPlacesOfTheirWayAndOnePatentIsSharedByTwo() throws Exception {
        assertThat(strings("select state from studio.studio order by state")).containsExactly("ENDORSED", "LEADERLESS", "NAMED",
                "POSTED",
                "RECONFIRMED", "RECTIFYING", "REPORTED", "RETURNED", "REVOKED");
        assertThat(strings("select number || ' ' || percent from studio.output join studio.share using (output_id)"))
                .containsExactly("ZL202110123456.7 30");
        assertThat(page("/studios")).contains("工匠创新工作室", "记机械厂（演示）").doesNotContain("水产分级自动化");
    }

    @Test
    void companiesHaveAskedAndEachStateOfADemandHasOne() throws Exception {
        assertThat(strings("select distinct state from campaign.demand order by state")).containsExactly("COLLECTED", "CONFIRMED",
                "FOLLOWED_UP", "IN_PROGRESS", "MATCHED", "PARTLY", "PLANNED", "SCREENED", "SOLVED", "UNSOLVED", "WITHDRAWN");
        assertThat(strings("select distinct kind from campaign.paper order by kind")).containsExactly("AGREEMENT", "INTENT",
                "SECRECY");
        assertThat(strings("select state from campaign.bounty order by state")).containsExactly("AWARDED", "OPEN");
        assertThat(strings("select company from campaign.demand")).hasSizeGreaterThanOrEqualTo(12)
                .allMatch(name -> name.contains("（演示）"));
        assertThat(page("/campaign")).contains("秋冬劳模工匠助企行", "报需求", "薄壁件加工不变形").doesNotContain("（演示）厂");
    }

    /** What it has said once, it finds wherever it asks for something. */
    @Test
    void theUnionOfACompanyFindsWhomToRingFilledInOnEveryForm() {
        var pages = new Pages(context);
        List<String> forms = strings("""
                (select '/menu/' || to_char(i.month, 'YYYY-MM') || '/' || i.item_id || '/book'
                 from menu.open_item i join menu.open_slot s using (item_id) where s.closes_at > now() order by s.from_at limit 1)
                union all (select '/talks/' || version_id || '/book' from lecture.open_topic order by version_id limit 1)
                union all (select '/campaign/' || call_id || '/demand' from campaign.open_call where closes_on > now() limit 1)
                """);
        assertThat(forms).hasSize(3);
        assertThat(forms.stream().map(form -> pages.page(world.companyUnion(), form))
                .map(page -> page.select("[name=name], [name=contactName]").val() + ' ' + page.select("[name=phone]").val())
                .distinct()).singleElement().asString().matches("\\p{IsHan}+ 1\\d{10}");
    }

    @Test
    void aSheetWithMistakesAndTwoPeopleWhoStandThereTwiceAreLeftToDo() {
        assertThat(strings(
                "select l.state || ' ' || r.state || ' ' || count(*) from roster.load l join roster.load_row r using (load_id) "
                        + "group by l.state, r.state order by r.state"))
                .containsExactly("CHECKED CLEAN 2", "CHECKED FAULTY 5", "CHECKED TWIN 1");
        assertThat(strings("select coalesce(outcome, 'OPEN') from roster.merge")).containsExactly("OPEN");
        assertThat(strings("select name from roster.person group by name having count(*) > 1")).hasSize(2);
    }

    @Test
    void everythingFictionalSaysSo() throws Exception {
        assertThat(page("/")).contains("演示数据");
        assertThat(strings("select name from organization.body")).isNotEmpty().allMatch(name -> name.contains("（演示）"));
    }

    /** E29 to E34, each counted again from the bare rows and from those it opens to, with the day moved back and forth. */
    @Test
    void theFiguresOfTheWorkshopsAreThoseOfTheirRowsOnAnyDay() {
        var recount = new WorkshopRecount(new Pages(context), world.colleague(), jdbc, work -> asSystem(work::get));
        LocalDate today = world.today();
        for (int ago : new int[]{0, 100, 250, 330, 20, 0}) {
            recount.live(today.minusDays(ago));
            recount.gains(today.minusDays(ago));
        }
        recount.bases(today, 2, 1, 1);
        recount.bases(today.minusDays(130), 1, 1, 1);
    }

    /** Contract, certificate of graduation, letter of appointment, score sheet and public notice. */
    @Test
    void whatIsPrintedLastsIsFoundAndVerifiesAndWhatSomebodyHasBeenAtSaysSo() {
        var trial = new PaperTrial(new Pages(context), world.colleague(), register, jdbc, transaction);
        List<PaperTrial.Printed> papers = Stream.of("mentor-contract", "mentor-certificate", "workshop-advisor", "skill-sheet")
                .map(trial::printed).toList();
        for (int i = 0; i < papers.size(); i++) {
            trial.compared(papers.get(i), papers.get((i + 1) % papers.size()));
            trial.ended(papers.get(i));
        }
        PaperTrial.Printed notice = trial.notice();
        trial.compared(notice, papers.getFirst());
        trial.ended(notice);
    }

    /** E10 to E18, of the year that is told. */
    @Test
    void theFiguresOfListsAndTalksAreThoseOfTheirRows() {
        var recount = new TalksRecount(new Pages(context), world.colleague(), world.today(), jdbc, work -> asSystem(work::get));
        recount.lists();
        recount.lectures();
        recount.beforeTheShift();
        recount.reach();
    }

    /** E43 to E53, each counted again from the bare rows and from those it opens to, with the day moved back and forth. */
    @Test
    void theFiguresOfPairsCompaniesAndCertificatesAreThoseOfTheirRowsOnAnyDay() {
        LocalDate today = world.today();
        var recount = new PeopleRecount(new Pages(context), world.colleague(), jdbc, work -> asSystem(work::get));
        for (int ago : new int[]{0, 45, 200, 420, 800, 20, 0}) {
            recount.pairs(today.minusDays(ago));
            recount.filings(today.minusDays(ago));
        }
        recount.certificates(today.minusDays(365), today);
        recount.certificates(today.minusDays(700), today.minusDays(200));
        recount.certificates(today.minusDays(365), today);
    }

    /** E39 to E41: every figure of the studios is the sum of the rows it opens to, with the day moved back and forth. */
    @Test
    void theFiguresOfTheStudiosAreThoseOfTheirRowsOnAnyDay() {
        var pages = new Pages(context);
        for (int ago : new int[]{0, 150, 400, 800, 0}) {
            var page = pages.page(world.colleague(), "/desk/studios/figures?day=" + world.today().minusDays(ago));
            page.select("tr:has(th a)").forEach(figure -> {
                var opened = pages.page(world.colleague(), figure.select("a").attr("href"));
                long sum = opened.select("table:has(caption:contains(哪几行)) tbody tr").stream()
                        .mapToLong(row -> Long.parseLong(row.select("td").last().text())).sum();
                assertThat(figure.select("td").text()).as(figure.text()).isEqualTo(Long.toString(sum));
            });
        }
        assertThat(pages.page(world.colleague(), "/desk/studios/figures").select("tr:contains(培养出) td").text()).isEqualTo("2");
        assertThat(strings("select distinct name from studio.grown")).hasSize(2);
    }

    private List<String> strings(String sql) {
        return asSystem(() -> jdbc.sql(sql).query(String.class).list());
    }

    private <T> T asSystem(java.util.function.Supplier<T> work) {
        return Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private String page(String path) throws Exception {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            var answer = browser.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
