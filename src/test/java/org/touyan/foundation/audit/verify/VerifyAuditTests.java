package org.touyan.foundation.audit.verify;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.AsOwner;
import org.touyan.TouyanTest;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Chore;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Uuid7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TouyanTest
class VerifyAuditTests {

    private static final OrgPath CHUMEN = new OrgPath("/33/3310/331083/331083102/");
    private static final OrgPath KANMEN = new OrgPath("/33/3310/331083/331083002/");

    @Autowired
    private AuditTrail trail;

    @Autowired
    private VerifyAudit verify;

    @Autowired
    private List<Chore> chores;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    private List<Long> ids = List.of();

    /** Every test tampers with a database that the one before may have tampered with: start over, as only a superuser can. */
    @BeforeEach
    void fiveEntriesAreLinked() {
        forge("truncate audit.entry, audit.link, audit.unlinked");
        IntStream.rangeClosed(1, 5).forEach(n -> note("tree.visited", "tree" + n, CHUMEN));
        link();
        ids = entries();
    }

    @Test
    void anUntouchedTrailIsSound() {
        assertThat(verify.verdict(null).sound()).isTrue();
        assertThat(verify.verdict(null).end().position()).isEqualTo(5);
    }

    @Test
    void theApplicationItselfCanNeitherChangeNorDelete() {
        assertThatThrownBy(() -> asSystem("update audit.entry set detail = 'x'")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> asSystem("delete from audit.entry")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> asSystem("delete from audit.link")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void theOwnerOfTheTablesCannotEither() {
        AsOwner.run(environment, "set touyan.ring = 'SYSTEM'", "set touyan.scope = '/'", "update audit.entry set detail = 'x'",
                "delete from audit.entry");

        assertThat(verify.verdict(null).sound()).isTrue();
        assertThat(entries()).isEqualTo(ids);
        assertThatThrownBy(() -> AsOwner.run(environment, "truncate audit.entry"))
                .hasStackTraceContaining("corrections are new entries");
    }

    @Test
    void aChangedEntryIsNamed() {
        forge("update audit.entry set actor_name = 'somebody else' where entry_id = " + ids.get(2));

        assertThat(bad()).contains("entry " + ids.get(2), "changed");
    }

    @Test
    void anEntryChangedTogetherWithItsDigestIsNamed() {
        forge("update audit.entry set detail = 'x=1', digest = sha256('x') where entry_id = " + ids.get(1));

        assertThat(bad()).contains("entry " + ids.get(1), "changed");
    }

    @Test
    void aDeletedEntryIsNamed() {
        forge("delete from audit.entry where entry_id = " + ids.get(3));

        assertThat(bad()).contains("entry " + ids.get(3), "missing");
    }

    @Test
    void aDeletedEntryWithItsLinkLeavesAGap() {
        forge("delete from audit.entry where entry_id = " + ids.get(3),
                "delete from audit.link where entry_id = " + ids.get(3));

        assertThat(bad()).contains("position 4", "missing", "entry " + ids.get(2));
    }

    @Test
    void anInsertedEntryIsNamed() {
        forge("""
                insert into audit.entry (entry_id, at, act, actor_account, actor_role, actor_name, subject_kind, subject_id, org_path,
                                         detail, digest)
                overriding system value
                select 1000, at, act, actor_account, actor_role, actor_name, subject_kind, subject_id, org_path, detail, digest
                from audit.entry where entry_id = %d
                """.formatted(ids.getFirst()),
                "update audit.link set position = position + 1000 where position >= 3",
                "update audit.link set position = position - 999 where position >= 1000",
                "insert into audit.link values (3, 1000, sha256('x'), now())");

        assertThat(bad()).contains("entry 1000", "inserted");
    }

    @Test
    void anEntryWrittenPastTheApplicationIsNamedBeforeItIsLinked() {
        forge("""
                insert into audit.entry (at, act, actor_role, actor_name, subject_kind, subject_id, org_path, detail, digest)
                values (now(), 'tree.visited', 'CITY_STAFF', 'nobody', 'tree', '9', '/33/', '', sha256('x'))
                """);

        assertThat(bad()).contains("inserted");
    }

    @Test
    void swappedEntriesAreNamed() {
        forge("update audit.link set entry_id = -1 where position = 2",
                "update audit.link set entry_id = %d where position = 4".formatted(ids.get(1)),
                "update audit.link set entry_id = %d where position = 2".formatted(ids.get(3)));

        assertThat(bad()).contains("entry " + ids.get(3), "position 2", "reordered", "entry " + ids.get(1) + " belongs there");
    }

    @Test
    void aCutTailIsSeenByWhoeverNotedTheHead() {
        String head = verify.verdict(null).end().head();
        forge("delete from audit.entry where entry_id = " + ids.get(4),
                "delete from audit.link where entry_id = " + ids.get(4));

        assertThat(verify.verdict(null).sound()).isTrue();
        assertThat(verify.verdict(head).bad()).contains("tail was cut", "entry " + ids.get(3));
    }

    @Test
    void aHeadNotedEarlierIsStillInAChainThatHasGrown() {
        String head = verify.verdict(null).end().head();
        note("tree.visited", "tree6", CHUMEN);
        link();

        assertThat(verify.verdict(head).sound()).isTrue();
    }

    @Test
    void anEntryThatWaitsTooLongIsReported() {
        forge("delete from audit.link where position = 5",
                "update audit.entry set at = at - interval '2 minutes', digest = digest "
                        + "where entry_id = " + ids.get(4));

        assertThat(verify.verdict(null).waiting()).isEqualTo(1);
    }

    @Test
    void staffReadTheEntriesOfTheirOwnPlace() {
        note("tree.visited", "elsewhere", KANMEN);
        Actor cadre = Actor.staff(Uuid7.next(), "Lin", Role.TOWN_CADRE, KANMEN);

        assertThat(Acting.doing(cadre, this::entries)).hasSize(1);
        assertThat(Acting.doing(Actor.PUBLIC, this::entries)).isEmpty();
    }

    private void note(String act, String subject, OrgPath where) {
        Actor actor = Actor.staff(Uuid7.next(), "Chen", Role.CITY_STAFF, CHUMEN);
        Acting.run(actor, () -> transaction
                .executeWithoutResult(s -> trail.note(actor, act, "tree", subject, where, "reason", "two words")));
    }

    private void link() {
        Chore linking = chores.stream().filter(c -> c.name().equals("audit.link")).findFirst().orElseThrow();
        Acting.run(Actor.SYSTEM, linking::run);
    }

    private List<Long> entries() {
        if (!Acting.bound()) {
            return Acting.doing(Actor.SYSTEM, this::entries);
        }
        return transaction.execute(
                s -> jdbc.sql("select entry_id from audit.entry order by entry_id").query((r, n) -> r.getLong(1)).list());
    }

    private String bad() {
        return String.valueOf(verify.verdict(null).bad());
    }

    private void asSystem(String sql) {
        Acting.run(Actor.SYSTEM, () -> transaction.executeWithoutResult(s -> jdbc.sql(sql).update()));
    }

    private void forge(String... statements) {
        String[] all = new String[statements.length + 1];
        all[0] = "set session_replication_role = replica";
        System.arraycopy(statements, 0, all, 1, statements.length);
        AsOwner.forge(environment, all);
    }
}
