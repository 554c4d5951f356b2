package org.touyan.foundation.audit.read;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;

@TouyanTest
class TrailTests {

    private static final OrgPath YUHUAN = new OrgPath("/33/3310/331083/");
    private static final OrgPath CHUMEN = YUHUAN.child("331083102");
    private static final OrgPath KANMEN = YUHUAN.child("331083002");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theAuditorTurnsThePages() {
        IntStream.range(0, 60).forEach(n -> note("tree.counted", "t" + n, CHUMEN));
        Browser auditor = Insider.as(Role.AUDIT_ADMIN, OrgPath.ROOT, accounts, port);

        Seen first = auditor.get("/desk/audit?act=tree.counted");
        Seen second = auditor.get(first.page().select("a[rel=next]").attr("href"));

        assertThat(first.page().select("tbody tr")).hasSize(50);
        assertThat(second.page().select("tbody tr")).hasSize(10);
        assertThat(second.page().select("a[rel=next]")).isEmpty();
        assertThat(auditor.get("/desk/audit?act=tree&subject=t7&day=2001-01-01").page().select("tbody tr")).isEmpty();
        assertThat(auditor.get("/desk/audit?act=&subject=t7&day=").page().select("tbody tr")).hasSize(1);
    }

    @Test
    void aCadreSeesTheOwnTownOnly() {
        note("fish.counted", "f1", CHUMEN);
        note("fish.counted", "f2", KANMEN);
        Browser cadre = Insider.as(Role.TOWN_CADRE, KANMEN, accounts, port);

        assertThat(cadre.get("/desk/audit?act=fish").page().select("tbody tr")).hasSize(1);
    }

    @Test
    void whoRunsTheSystemDoesNotReadTheTrail() {
        Browser admin = Insider.as(Role.SYSTEM_ADMIN, OrgPath.ROOT, accounts, port);

        assertThat(admin.get("/desk/audit").status()).isEqualTo(403);
    }

    private void note(String act, String subject, OrgPath where) {
        Acting.run(Actor.SYSTEM,
                () -> transaction.executeWithoutResult(s -> trail.note(Actor.SYSTEM, act, "thing", subject, where)));
    }
}
