package org.touyan.outreach.workshop.advise;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.paper.PaperNews;
import org.touyan.foundation.shared.Beijing;

/** Tells whoever verifies a letter of appointment that the appointment was ended before its last day. */
@Component
class LetterNews implements PaperNews {

    private final JdbcClient jdbc;

    LetterNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String module() {
        return IssueLetter.MODULE;
    }

    @Override
    public Optional<Told> of(UUID subject) {
        return jdbc.sql("select ended_at from workshop.ended_of(:id)").param("id", subject).query(Rows.of(Instant.class))
                .optional()
                .map(at -> new Told("workshop.letter.ended", Beijing.day(at).toString(), "", ""));
    }
}
