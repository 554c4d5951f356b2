package org.touyan.people.mentoring.sign;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.paper.PaperNews;
import org.touyan.people.mentoring.ContractState;

/** Tells whoever verifies a contract that it is over: its paper still certifies what was agreed, but nobody is bound by it any more. */
@Component
class ContractNews implements PaperNews {

    private record Over(ContractState state, LocalDate endedOn) {}

    private final JdbcClient jdbc;

    ContractNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String module() {
        return "mentoring";
    }

    @Override
    public Optional<Told> of(UUID subject) {
        return jdbc.sql("select state, ended_on from mentoring.outcome_of(:id) where ended_on is not null").param("id", subject)
                .query(Rows.of(Over.class)).optional()
                .map(over -> new Told("mentoring.news." + over.state(), over.endedOn().toString(), "", ""));
    }
}
