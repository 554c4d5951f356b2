package org.touyan.service.request.submit.help;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.storage.Picture;

/** Pictures of a draft, drawn anew and sealed like the rest of it. */
@Component
class DraftPhotos {

    private static final int MOST = 3;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    DraftPhotos(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<DraftPhoto> of(String secret) {
        return jdbc.sql("select photo_id from request.draft_photo where draft_hash = :hash order by at, photo_id")
                .param("hash", Secrets.hash(secret))
                .query(Rows.of(UUID.class))
                .list()
                .stream()
                .map(DraftPhoto::new)
                .toList();
    }

    /** @throws RuleBroken when there are three already */
    @Transactional
    public void add(String secret, Picture picture) {
        if (of(secret).size() >= MOST) {
            throw RuleBroken.at("photos", "request.help.photos-full", MOST);
        }
        jdbc.sql("""
                insert into request.draft_photo (photo_id, draft_hash, body, at)
                values (:id, :hash, :body, :at)
                """)
                .param("id", Uuid7.next())
                .param("hash", Secrets.hash(secret))
                .param("body", vault.seal(Base64.getEncoder().encodeToString(picture.full())).bytes())
                .param("at", clock.instant())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> image(String secret, UUID photo) {
        return jdbc.sql("select body from request.draft_photo where photo_id = :id and draft_hash = :hash")
                .param("id", photo)
                .param("hash", Secrets.hash(secret))
                .query(Rows.of(byte[].class))
                .optional()
                .map(body -> Base64.getDecoder().decode(vault.open(new Sealed(body))));
    }

    @Transactional
    public void remove(String secret, UUID photo) {
        jdbc.sql("delete from request.draft_photo where photo_id = :id and draft_hash = :hash")
                .param("id", photo)
                .param("hash", Secrets.hash(secret))
                .update();
    }

    @Transactional
    public void forget(String secret) {
        jdbc.sql("delete from request.draft_photo where draft_hash = :hash").param("hash", Secrets.hash(secret)).update();
    }
}
