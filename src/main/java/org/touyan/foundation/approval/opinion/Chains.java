package org.touyan.foundation.approval.opinion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;

/** The chains that are laid down in the table {@code approval.chain_step}. */
@Component
public class Chains {

    private final JdbcClient jdbc;

    Chains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The chain of a kind of matter, in its order; for use within a transaction. */
    public Chain of(String kind) {
        return new Chain(
                jdbc.sql("select step as code, name, name_en, role from approval.chain_step where kind = :kind order by sort")
                        .param("kind", kind)
                        .query(Rows.of(Chain.Step.class))
                        .list(),
                true);
    }
}
