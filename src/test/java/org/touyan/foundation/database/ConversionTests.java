package org.touyan.foundation.database;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.AsOwner;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Uuid7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TouyanTest
class ConversionTests {

    record TreeId(UUID value) implements org.touyan.foundation.shared.Id {

        static TreeId next() {
            return new TreeId(Uuid7.next());
        }
    }

    enum Health {
        SOUND, SICK
    }

    @Table(schema = "orchard", name = "tree")
    record Tree(@Id TreeId id, @Nullable TreeId graftedFrom, OrgPath org, Health health, Instant plantedAt,
            LocalDate firstFruit, @Version int version) {

        Tree turned(Health to) {
            return new Tree(id, graftedFrom, org, to, plantedAt, firstFruit, version);
        }
    }

    record TreeRow(TreeId id, @Nullable TreeId graftedFrom, OrgPath org, Health health, Instant plantedAt,
            LocalDate firstFruit) {}

    private static final Instant PLANTED = Instant.parse("2024-03-12T01:02:03.456789Z");
    private static final OrgPath TOWN = new OrgPath("/33/3310/331083/331083101/");

    @Autowired
    private JdbcAggregateTemplate aggregates;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate template;

    @BeforeAll
    static void plantTheOrchard(@Autowired Environment environment) {
        AsOwner.run(environment, "create schema orchard", """
                create table orchard.tree (id uuid primary key, grafted_from uuid references orchard.tree, org text not null,
                    health text not null, planted_at timestamptz not null, first_fruit date not null, version int not null)
                """, "grant usage on schema orchard to touyan_app", "grant select, insert, update on orchard.tree to touyan_app");
    }

    private static Tree sapling(@Nullable TreeId from) {
        return new Tree(TreeId.next(), from, TOWN, Health.SOUND, PLANTED, LocalDate.of(2027, 10, 1), 0);
    }

    private Tree load(TreeId id) {
        return Objects.requireNonNull(aggregates.findById(id, Tree.class));
    }

    @Test
    void anAggregateIsSavedLoadedAndSavedAgain() {
        Tree mother = aggregates.save(sapling(null));
        Tree child = aggregates.save(sapling(mother.id()));

        Tree loaded = load(child.id());

        assertThat(loaded).isEqualTo(child);
        assertThat(loaded.graftedFrom()).isEqualTo(mother.id());
        assertThat(loaded.plantedAt()).isEqualTo(PLANTED);
        aggregates.save(loaded.turned(Health.SICK));
        assertThat(load(child.id()).health()).isEqualTo(Health.SICK);
    }

    @Test
    void aStaleVersionIsRefused() {
        Tree tree = aggregates.save(sapling(null));
        aggregates.save(tree.turned(Health.SICK));

        assertThatThrownBy(() -> aggregates.save(tree.turned(Health.SOUND)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void ourValuesGoIntoStatementsAndComeBack() {
        TreeId id = TreeId.next();
        jdbc.sql("""
                insert into orchard.tree (id, grafted_from, org, health, planted_at, first_fruit, version)
                values (:id, :from, :org, :health, :at, :fruit, 1)
                """)
                .param("id", id)
                .param("from", null)
                .param("org", TOWN)
                .param("health", Health.SICK)
                .param("at", PLANTED)
                .param("fruit", LocalDate.of(2027, 10, 1))
                .update();

        List<TreeRow> rows = jdbc
                .sql("select id, grafted_from, org, health, planted_at, first_fruit from orchard.tree where id in (:ids)")
                .param("ids", List.of(id, TreeId.next()))
                .query(Rows.of(TreeRow.class))
                .list();

        assertThat(rows).containsExactly(new TreeRow(id, null, TOWN, Health.SICK, PLANTED, LocalDate.of(2027, 10, 1)));
    }

    @Test
    void aRecordFillsTheParametersOfAStatement() {
        TreeRow row = new TreeRow(TreeId.next(), null, TOWN, Health.SOUND, PLANTED, LocalDate.of(2028, 10, 1));

        jdbc.sql("""
                insert into orchard.tree (id, grafted_from, org, health, planted_at, first_fruit, version)
                values (:id, :graftedFrom, :org, :health, :plantedAt, :firstFruit, 1)
                """).paramSource(row).update();

        assertThat(load(row.id()).firstFruit()).isEqualTo(row.firstFruit());
    }

    @Test
    void aSingleColumnIsOneValue() {
        Tree tree = aggregates.save(sapling(null));

        assertThat(jdbc.sql("select id from orchard.tree where id = :id").param("id", tree.id()).query(TreeId.class).single())
                .isEqualTo(tree.id());
        assertThat(jdbc.sql("select planted_at from orchard.tree where id = ?").param(tree.id()).query(Rows.of(Instant.class))
                .single())
                .isEqualTo(PLANTED);
        assertThat(
                jdbc.sql("select org from orchard.tree where id = ?").param(tree.id()).query(Rows.of(OrgPath.class)).optional())
                .contains(TOWN);
        assertThat(
                jdbc.sql("select health from orchard.tree where id = ?").param(tree.id()).query(Rows.of(Health.class)).single())
                .isEqualTo(Health.SOUND);
    }

    @Test
    void arraysAndQuestionMarksWorkToo() {
        Tree tree = aggregates.save(sapling(null));

        assertThat(jdbc.sql("select count(*) from orchard.tree where id = any(:ids)")
                .param("ids", new TreeId[]{tree.id()})
                .query(Rows.of(Integer.class))
                .single()).isEqualTo(1);
        assertThat(template.queryForObject("select count(*) from orchard.tree where id = ? and planted_at = ?", Integer.class,
                tree.id(),
                PLANTED)).isEqualTo(1);
    }
}
