package org.touyan.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.Insider;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Chore;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.collect.DemandLinks;
import org.touyan.outreach.lecture.feedback.TakeFeedback;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.draft.PairLinks;
import org.touyan.people.mentoring.wish.WishLinks;
import org.touyan.service.request.Askers;
import org.touyan.service.request.RequestId;

/** The demo, with what it lacks so that every page has something to show, and everybody who may open one. */
@TestComponent
class FullHouse {

    /** Somebody with a browser, and the addresses at which he begins: his navigation, and what was sent to him. */
    record Someone(String name, Role role, Browser browser, List<String> begins) {

        @Override
        public String toString() {
            return name;
        }
    }

    private record Account(AccountId account, Role role) {}

    /** Of what the desk opens one in each state, because each state shows other doors: by address, and where it is kept. */
    private static final Map<String, String> IN_EACH_STATE = Map.ofEntries(
            Map.entry("/desk/requests/", "request.help_request/request_id"),
            Map.entry("/desk/studios/", "studio.studio/studio_id"),
            Map.entry("/desk/mentoring/", "mentoring.contract/contract_id"),
            Map.entry("/desk/assessment/filings/", "assessment.filing/filing_id"),
            Map.entry("/desk/assessment/batches/", "assessment.batch/batch_id"),
            Map.entry("/desk/campaign/calls/", "campaign.call/call_id"),
            Map.entry("/desk/campaign/demands/", "campaign.demand/demand_id"),
            Map.entry("/desk/campaign/bounties/", "campaign.bounty/bounty_id"),
            Map.entry("/desk/honours/nominations/", "recognition.nomination/nomination_id"),
            Map.entry("/desk/people/import/", "roster.load/load_id"),
            Map.entry("/desk/records/", "record.service_record/record_id"),
            Map.entry("/desk/reports/", "report.report/report_id"),
            Map.entry("/desk/stories/", "story.story/story_id"),
            Map.entry("/desk/talks/", "lecture.booking/request_id"),
            Map.entry("/desk/workshops/", "workshop.workshop/workshop_id"));
    private static final Set<String> KEEPS_AS_IT_IS = Set.of("dispatch.lapse-offers", "request.close-silent");

    private final Environment environment;
    private final List<NavEntry> navigation;
    private final List<Chore> chores;
    private final Accounts accounts;
    private final Askers askers;
    private final TakeFeedback takeFeedback;
    private final DemandLinks demandLinks;
    private final PairLinks pairLinks;
    private final WishLinks wishLinks;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private @Nullable List<Someone> everybody;

    FullHouse(Environment environment, List<NavEntry> navigation, List<Chore> chores, Accounts accounts, Askers askers,
            TakeFeedback takeFeedback,
            DemandLinks demandLinks, PairLinks pairLinks, WishLinks wishLinks, JdbcClient jdbc, TransactionTemplate transaction) {
        this.environment = environment;
        this.navigation = navigation;
        this.chores = chores;
        this.accounts = accounts;
        this.askers = askers;
        this.takeFeedback = takeFeedback;
        this.demandLinks = demandLinks;
        this.pairLinks = pairLinks;
        this.wishLinks = wishLinks;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    synchronized List<Someone> everybody() {
        List<Someone> known = everybody;
        if (known == null) {
            known = fill();
            everybody = known;
        }
        return known;
    }

    int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private List<Someone> fill() {
        chores.stream().filter(chore -> !KEEPS_AS_IT_IS.contains(chore.name()))
                .forEach(chore -> Acting.run(Actor.SYSTEM, chore::run));
        List<Someone> all = new ArrayList<>();
        all.add(anybody());
        all.add(whoAsked());
        all.add(master("a master who is asked", "select expert_id from dispatch.work_order where state = 'OFFERED'"));
        all.add(master("a master who teaches", "select master_id from mentoring.contract where state = 'SUSPENDED'"));
        all.add(master("a master who goes", "select expert_id from visit.visit where state = 'SCHEDULED'"));
        all.add(master("a master who leads a studio", "select leader_id from studio.studio where state = 'RECONFIRMED'"));
        all.add(master("a master whose application came back", "select leader_id from studio.studio where state = 'RETURNED'"));
        all.add(master("a master who wrote down what he did", "select expert_id from knowledge.answer"));
        one().forEach((role, account) -> all.add(signedIn(role.name(), role, account, "/desk")));
        return all;
    }

    /** The latest request in each state. */
    private List<UUID> requests() {
        return asSystem(() -> jdbc
                .sql("select distinct on (state) request_id from request.help_request order by state, submitted_at desc")
                .query(UUID.class).list());
    }

    private Someone anybody() {
        Browser browser = new Browser(port());
        browser.submit(browser.get("/help/1"), "/help/1", Map.of("subject", "crops", "words", "有五棵文旦树叶子发黄"));
        browser.submit(browser.get("/help/2"), "/help/2",
                Map.of("town", "331083101", "place", "上湫村", "name", "王阿姨", "phone", "13900001234", "wish", "ANY_DAY"));
        Seen complained = browser.submit(browser.get("/feedback"), "/feedback",
                Map.of("kind", "SUGGESTION", "body", "字再大一点就好了", "name", "王阿姨", "phone", "13900001234"));
        Seen posting = browser.get(browser.get("/notices").page().select("main h2 a").attr("href"));
        String objecting = posting.page().select("form[action$=objections]").attr("action");
        Seen objected = browser.submit(posting, objecting, Map.of("posting", posting.page().select("[name=posting]").val(),
                "body", "听说他今年没有在车间上过班"));
        List<String> begins = new ArrayList<>(begins(Role.PUBLIC, "/"));
        begins.add(objected.location());
        begins.add(aPaper());
        begins.add(asSystem(() -> jdbc.sql("""
                select request_id from lecture.booking where state in ('HELD', 'FEEDBACK') order by from_at desc limit 1
                """).query(Rows.of(RequestId.class)).optional().map(takeFeedback::path).orElseThrow()));
        begins.addAll(List.of("/help", "/help/2", "/help/3", "/confirm", "/confirm/done", "/dev/components",
                "/en/dev/components", "/dev/components/desk", "/dev/messages", complained.location()));
        AccountId someone = asSystem(() -> accounts.open("newcomer", "新来的", Role.TOWN_CADRE, Actor.SYSTEM.scope(), null));
        begins.add(asSystem(() -> accounts.oneTimeLink(someone, Duration.ofHours(1), true)));
        begins.add(asSystem(() -> accounts.enrolmentLink(someone, Duration.ofHours(1))));
        return new Someone("anybody", Role.PUBLIC, browser, begins);
    }

    private String aPaper() {
        return asSystem(() -> jdbc.sql("select '/verify/' || code from paper.paper order by issued_at desc, paper_id limit 1")
                .query(String.class).single());
    }

    /** The latest wish that is open, and the latest that is not, by the secret link of whoever wished. */
    private List<String> wishes() {
        return asSystem(() -> jdbc.sql("""
                select distinct on (w.closed_at is null) w.wish_id from mentoring.wish w
                join mentoring.wish_access a using (wish_id)
                order by w.closed_at is null, w.entered_at desc, w.wish_id
                """).query(Rows.of(UUID.class)).list()).stream().map(wishLinks::pathOf).toList();
    }

    /** The latest contract in each state, by the secret link of its apprentice. */
    private List<String> apprentices() {
        return asSystem(() -> jdbc
                .sql("select distinct on (state) contract_id from mentoring.contract order by state, written_at desc, contract_id")
                .query(Rows.of(ContractId.class)).list()).stream().map(pairLinks::pathOf).toList();
    }

    /** One request in each state, and everything that can be said about it with its secret. */
    private Someone whoAsked() {
        List<String> begins = requests().stream().map(id -> asSystem(() -> askers.tokenOf(new RequestId(id))))
                .flatMap(token -> Stream.concat(Stream.of("/help/done/" + token),
                        Stream.of("", "/words", "/wish", "/withdrawal", "/reopening", "/review", "/slot")
                                .map(page -> "/r/" + token + page)))
                .collect(Collectors.toCollection(ArrayList::new));
        begins.addAll(demands());
        begins.addAll(apprentices());
        begins.addAll(wishes());
        return new Someone("who asked", Role.ASKER, new Browser(port()), begins);
    }

    /** The latest demand of companies in each state, by its secret link. */
    private List<String> demands() {
        return asSystem(() -> jdbc
                .sql("select distinct on (state) demand_id from campaign.demand order by state, collected_at desc, demand_id")
                .query(Rows.of(DemandId.class)).list()).stream().map(demandLinks::pathOf).toList();
    }

    private Someone master(String name, String which) {
        AccountId account = asSystem(() -> jdbc.sql("""
                select account_id as account, role
                from identity.account
                where person_id in (%s)
                order by account_id
                limit 1
                """.formatted(which)).query(Rows.of(Account.class)).single()).account();
        return signedIn(name, Role.EXPERT, account, "/me");
    }

    /** One account of each role at the desk. */
    private Map<Role, AccountId> one() {
        return asSystem(() -> jdbc.sql("select account_id as account, role from identity.account order by account_id")
                .query(Rows.of(Account.class)).list()).stream()
                .filter(a -> a.role() != Role.EXPERT)
                .sorted(Comparator.comparing(Account::role))
                .collect(Collectors.toMap(Account::role, Account::account, (first, other) -> first, LinkedHashMap::new));
    }

    private Someone signedIn(String name, Role role, AccountId account, String home) {
        Browser browser = Insider.of(account, accounts, port());
        browser.get(home);
        return new Someone(name, role, browser, begins(role, home));
    }

    private List<String> begins(Role role, String home) {
        List<String> begins = new ArrayList<>(List.of(home));
        navigation.stream().filter(entry -> entry.roles().isEmpty() || entry.roles().contains(role)).map(NavEntry::href)
                .filter(href -> !begins.contains(href)).forEach(begins::add);
        if (role == Role.ENTERPRISE_UNION) {
            begins.addAll(asSystem(() -> jdbc.sql("""
                    select '/menu/' || to_char(i.month, 'YYYY-MM') || '/' || i.item_id || '/book'
                    from menu.open_item i join menu.open_slot s using (item_id)
                    where s.closes_at > now()
                    limit 1
                    """).query(String.class).list()));
        }
        if (role == Role.CITY_STAFF) {
            begins.add("/desk/people/merge?person=" + asSystem(() -> String.join("&person=", jdbc
                    .sql("select person_id::text from roster.person where merged_into is null order by person_id limit 2")
                    .query(String.class).list())));
            IN_EACH_STATE.forEach((address, kept) -> inEachState(kept).forEach(id -> begins.add(address + id)));
            requests().forEach(
                    id -> begins.addAll(List.of("/desk/requests/" + id + "/triage", "/desk/requests/" + id + "/call-back")));
        }
        return begins;
    }

    private List<UUID> inEachState(String kept) {
        String table = kept.substring(0, kept.indexOf('/'));
        String id = kept.substring(kept.indexOf('/') + 1);
        return asSystem(() -> jdbc.sql("select distinct on (state) %1$s from %2$s order by state, %1$s desc".formatted(id, table))
                .query(UUID.class).list());
    }

    private <T> T asSystem(Supplier<T> work) {
        return Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> work.get()));
    }
}
