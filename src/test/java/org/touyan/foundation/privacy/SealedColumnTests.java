package org.touyan.foundation.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.AsOwner;
import org.touyan.TouyanTest;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Uuid7;

import static org.assertj.core.api.Assertions.assertThat;

@TouyanTest
class SealedColumnTests {

    @Table(schema = "farm", name = "grower")
    record Grower(@Id UUID id, Sealed phone, @Nullable Sealed identity, @Version int version) {}

    record GrowerRow(UUID id, Sealed phone) {}

    private static final String PHONE = "13905761234";

    @Autowired
    private JdbcAggregateTemplate aggregates;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vault vault;

    @BeforeAll
    static void found(@Autowired Environment environment) {
        AsOwner.run(environment, "create schema farm", """
                create table farm.grower (id uuid primary key, phone bytea not null, identity bytea, version int not null)
                """, "grant usage on schema farm to touyan_app", "grant select, insert, update on farm.grower to touyan_app");
    }

    @Test
    void aSealedFieldGoesIntoAnAggregateAndComesBack() {
        Grower grower = aggregates.save(new Grower(Uuid7.next(), vault.seal(PHONE), null, 0));

        Grower loaded = Objects.requireNonNull(aggregates.findById(grower.id(), Grower.class));

        assertThat(loaded).isEqualTo(grower);
        assertThat(vault.open(loaded.phone())).isEqualTo(PHONE);
        assertThat(loaded.identity()).isNull();
    }

    @Test
    void aSealedFieldIsAnArgumentAndAColumnOfAQuery() {
        UUID id = Uuid7.next();
        Sealed sealed = vault.seal(PHONE);
        jdbc.sql("insert into farm.grower (id, phone, version) values (:id, :phone, 1)")
                .param("id", id)
                .param("phone", sealed)
                .update();

        GrowerRow row = jdbc.sql("select id, phone from farm.grower where phone = :phone")
                .param("phone", sealed)
                .query(Rows.of(GrowerRow.class))
                .single();

        assertThat(row).isEqualTo(new GrowerRow(id, sealed));
        assertThat(jdbc.sql("select phone from farm.grower where id = :id").param("id", id).query(Sealed.class).single())
                .isEqualTo(sealed);
    }

    @Test
    void theTableShowsNoPhoneToWhoeverHoldsTheDisk() {
        aggregates.save(new Grower(Uuid7.next(), vault.seal(PHONE), vault.seal("331099198001010012"), 0));

        String everything = String.join("\n", jdbc
                .sql("select encode(phone, 'escape') || coalesce(encode(identity, 'escape'), '') from farm.grower")
                .query(String.class)
                .list());

        assertThat(everything).isNotEmpty().doesNotContain(PHONE, "331099198001010012",
                new String(PHONE.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
