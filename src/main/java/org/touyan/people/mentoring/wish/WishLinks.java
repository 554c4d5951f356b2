package org.touyan.people.mentoring.wish;

import java.util.UUID;
import java.util.function.BiFunction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.people.mentoring.draft.Secrets;

/** The secret of an apprentice who wishes: whoever shows it sees this wish and may take it back, and nothing else. */
@Component
public class WishLinks {

    private static final String PURPOSE = "mentoring-wish";

    private final Secrets secrets;
    private final JdbcClient jdbc;

    WishLinks(Secrets secrets, JdbcClient jdbc) {
        this.secrets = secrets;
        this.jdbc = jdbc;
    }

    public String pathOf(UUID wish) {
        return "/wish/" + secrets.of(PURPOSE, wish);
    }

    void open(UUID wish) {
        jdbc.sql("insert into mentoring.wish_access (token_hash, wish_id) values (:hash, :wish)")
                .param("hash", Secrets.hash(secrets.of(PURPOSE, wish))).param("wish", wish).update();
    }

    /** @throws NotFound if there is no such secret */
    <T> T asking(String token, BiFunction<Actor, UUID, T> work) {
        UUID wish = jdbc.sql("select wish_id from mentoring.wish_access where token_hash = :hash")
                .param("hash", Secrets.hash(token)).query(UUID.class).optional()
                .orElseThrow(() -> new NotFound("a wish behind this link"));
        Actor asker = Actor.asker(wish);
        return Acting.doing(asker, () -> work.apply(asker, wish));
    }
}
