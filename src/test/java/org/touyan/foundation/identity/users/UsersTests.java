package org.touyan.foundation.identity.users;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountView;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Command;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TouyanTest
class UsersTests {

    private static final OrgPath YUHUAN = new OrgPath("/33/3310/331083/");
    private static final OrgPath CHUMEN = YUHUAN.child("331083102");
    private static final OrgPath KANMEN = YUHUAN.child("331083002");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private List<Command> commands;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anAdministratorAddsSomebodyAndHandsOverTheLink() {
        Browser admin = Insider.as(Role.SYSTEM_ADMIN, OrgPath.ROOT, accounts, port);

        Seen issued = admin.submit(admin.get("/desk/users"), "/desk/users",
                Map.of("login", "new.cadre", "name", "林小夏", "role", "TOWN_CADRE", "scope", CHUMEN.value()));

        assertThat(issued.status()).isEqualTo(200);
        String link = issued.page().select("input[readonly]").val();
        assertThat(new Browser(port).get(link.substring(link.indexOf("/login"))).status()).isEqualTo(200);
        assertThat(admin.get("/desk/users?name=林小夏".replace("林小夏", "%E6%9E%97%E5%B0%8F%E5%A4%8F")).text()).contains("林小夏");
    }

    @Test
    void aTakenLoginIsSaidAtTheField() {
        Browser admin = Insider.as(Role.SYSTEM_ADMIN, OrgPath.ROOT, accounts, port);
        Map<String, String> typed = Map.of("login", "twice.used", "name", "x", "role", "CITY_STAFF", "scope", "/33/");
        admin.submit(admin.get("/desk/users"), "/desk/users", typed);

        Seen again = admin.submit(admin.get("/desk/users"), "/desk/users", typed);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().selectFirst("#login-err")).isNotNull();
    }

    @Test
    void recoveryTakesTwoAdministrators() {
        Browser one = Insider.as(Role.SYSTEM_ADMIN, OrgPath.ROOT, accounts, port);
        Browser two = Insider.as(Role.SECURITY_ADMIN, OrgPath.ROOT, accounts, port);
        var lost = Acting.doing(Actor.SYSTEM, () -> accounts.open("lost.phone", "丢手机的人", Role.TOWN_CADRE, CHUMEN, null));
        Seen users = one.get("/desk/users");
        one.submit(users, "/desk/users/" + lost.value() + "/recoveries", Map.of("reason", "手机掉海里了"));

        assertThat(one.get("/desk/users").page().select("form[action$=grant]")).isEmpty();
        Seen seen = two.get("/desk/users");
        String grant = seen.page().select("form[action$=grant]").attr("action");
        assertThat(one.post(grant, Map.of("_csrf", one.token())).status()).isEqualTo(422);
        Seen issued = two.submit(seen, grant, Map.of());

        assertThat(issued.page().select("input[readonly]").val()).contains("/login/link/");
        assertThat(two.submit(seen, grant, Map.of()).status()).isEqualTo(409);
    }

    @Test
    void aDisabledPersonIsOutAndTheAdministratorCannotDisableHimself() {
        Browser admin = Insider.as(Role.SYSTEM_ADMIN, OrgPath.ROOT, accounts, port);
        var gone = Acting.doing(Actor.SYSTEM, () -> accounts.open("gone.soon", "走了", Role.TOWN_CADRE, CHUMEN, null));
        Browser theirs = Insider.of(gone, accounts, port);
        assertThat(theirs.get("/desk/parameters").status()).isEqualTo(200);

        admin.submit(admin.get("/desk/users"), "/desk/users/" + gone.value() + "/disabling", Map.of());

        assertThat(theirs.get("/desk/parameters").status()).isEqualTo(303);
    }

    @Test
    void cityStaffDoNotManageAccounts() {
        Browser chen = Insider.as(Role.CITY_STAFF, YUHUAN, accounts, port);

        assertThat(chen.get("/desk/users").status()).isEqualTo(403);
    }

    @Test
    void staffOpenAccountsOfExpertsInTheirOwnPlaceOnly() {
        Actor cadre = Actor.staff(Uuid7.next(), "Lin", Role.TOWN_CADRE, CHUMEN);

        Acting.run(cadre, () -> accounts.open("13900139101", "陈师傅", Role.EXPERT, CHUMEN, Uuid7.next()));

        assertThatThrownBy(() -> Acting.run(cadre,
                () -> accounts.open("13900139102", "李师傅", Role.EXPERT, KANMEN, Uuid7.next())))
                .isNotInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> Acting.run(cadre, () -> accounts.open("my.friend", "x", Role.CITY_STAFF, CHUMEN, null)))
                .isNotInstanceOf(RuleBroken.class);
    }

    @Test
    void rowsOfAccountsAreClosedToOthersButColleaguesAreFound() {
        Acting.doing(Actor.SYSTEM, () -> accounts.open("city.one", "市总一", Role.TOWN_CADRE, YUHUAN, null));
        Acting.doing(Actor.SYSTEM, () -> accounts.open("town.one", "坎门一", Role.TOWN_CADRE, KANMEN, null));

        assertThat(Acting.doing(Actor.PUBLIC, this::visibleAccounts)).isZero();
        assertThat(visibleWithoutActor()).isZero();
        assertThat(Acting.doing(Actor.PUBLIC, () -> accounts.staffAlong(KANMEN.child("k01"), Role.TOWN_CADRE)))
                .extracting(AccountView::name).containsSubsequence("坎门一", "市总一");
    }

    @Test
    void theCommandMakesTheFirstAdministrator() throws Exception {
        Command account = commands.stream().filter(c -> c.name().equals("account")).findFirst().orElseThrow();

        assertThat(account.run(List.of("add", "--login", "first.admin", "--name", "管理员", "--role", "SYSTEM_ADMIN",
                "--scope=/33/3310/331083/"))).isZero();
        assertThat(account.run(List.of("link", "--login", "first.admin"))).isZero();
        assertThat(account.run(List.of("add", "--login", "first.admin", "--name", "x", "--role", "SYSTEM_ADMIN", "--scope", "/")))
                .isEqualTo(1);
        assertThat(account.run(List.of("add", "--login", "x"))).isEqualTo(2);
        assertThat(account.run(List.of("list"))).isZero();
        assertThat(account.run(List.of("disable", "--login", "first.admin"))).isZero();
    }

    @Test
    void everyoneSeesTheOwnAccountAndLeaves() {
        Browser chen = Insider.as(Role.CITY_STAFF, YUHUAN, accounts, port);
        Seen page = chen.get("/account");
        assertThat(page.status()).isEqualTo(200);

        assertThat(chen.submit(page, "/logout", Map.of()).status()).isEqualTo(302);
        assertThat(chen.get("/account").status()).isEqualTo(303);
    }

    private long visibleAccounts() {
        return transaction.execute(s -> jdbc.sql("select count(*) from identity.account").query((r, n) -> r.getLong(1)).single());
    }

    private long visibleWithoutActor() {
        return visibleAccounts();
    }
}
