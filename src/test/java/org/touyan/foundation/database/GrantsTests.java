package org.touyan.foundation.database;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.AsOwner;
import org.touyan.TouyanTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TouyanTest
class GrantsTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @BeforeAll
    static void makeOneTableOfEachKind(@Autowired Environment environment) throws Exception {
        AsOwner.run(environment, "create schema granted", "create table granted.record (n int)",
                "create table granted.ledger (n int)",
                "create table granted.draft (n int)", "comment on table granted.ledger is '@appendonly What was counted.'",
                "comment on table granted.draft is '@deletable What is being typed.'",
                "create view granted.glance as select n from granted.record");
        String callback = new ClassPathResource("db/callback/afterMigrate__grants.sql").getContentAsString(StandardCharsets.UTF_8)
                .replace("${app}", "touyan_app");
        AsOwner.run(environment, callback, callback);
    }

    @Test
    void whatIsRecordedCanBeCorrectedButNotDeleted() {
        run("insert into granted.record values (1)");
        run("update granted.record set n = 2");

        refused("delete from granted.record");
        refused("truncate granted.record");
    }

    @Test
    void aLedgerIsOnlyAddedTo() {
        run("insert into granted.ledger values (1)");

        refused("update granted.ledger set n = 2");
        refused("delete from granted.ledger");
    }

    @Test
    void aDraftMayGo() {
        run("insert into granted.draft values (1)");

        assertThatCode(() -> run("delete from granted.draft")).doesNotThrowAnyException();
    }

    @Test
    void aViewIsOnlyRead() {
        assertThatCode(() -> jdbc.sql("select count(*) from granted.glance").query(Rows.of(Long.class)).single())
                .doesNotThrowAnyException();

        refused("insert into granted.glance values (1)");
    }

    @Test
    void theApplicationMakesNoTables() {
        refused("create table public.mine (n int)");
        refused("create schema mine");
        refused("delete from public.flyway_history");
    }

    @Test
    void theApplicationRefusesToBeSuperuser() {
        JdbcClient superuser = JdbcClient.create(AsOwner.superuser(environment));

        assertThatThrownBy(() -> new ServerCheck(superuser, environment, false).afterPropertiesSet())
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("postgres");
    }

    @Test
    void chineseHasTrigramsAndOrder() {
        assertThat(jdbc.sql("select similarity('文旦树黄叶', '文旦树黄化病')").query(Rows.of(Double.class)).single()).isGreaterThan(0.2);
        assertThat(jdbc.sql("select name from unnest(array['张三', '李四', '陈五', '阿里']) name order by name collate \"zh-x-icu\"")
                .query(Rows.of(String.class))
                .list()).containsExactly("阿里", "陈五", "李四", "张三");
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> run(sql)).hasStackTraceContaining("ERROR:");
    }
}
