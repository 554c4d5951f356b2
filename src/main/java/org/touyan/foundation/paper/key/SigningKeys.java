package org.touyan.foundation.paper.key;

import java.text.ParseException;
import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.OrgPath;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/** The keys with which unions sign: RSA, which OpenSSL and every reader of Open Badges know. The private half is sealed. */
@Component
public class SigningKeys {

    private static final int BITS = 2048;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    SigningKeys(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** The living key of a union; its first is made here. The transaction must be the clock's. */
    public RSAKey living(OrgPath union) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('paper.key ' || :union, 0))) as locked")
                .param("union", union).query(Integer.class).single();
        return jdbc.sql("""
                select private_jwk from paper.signing_key where union_path = :union order by made_at desc limit 1
                """).param("union", union).query((row, n) -> key(vault.open(new Sealed(row.getBytes(1))))).optional()
                .orElseGet(() -> made(union));
    }

    /** The public halves of all keys that ever signed here. */
    public JWKSet all() {
        List<JWK> keys = jdbc.sql("select public_jwk::text from paper.signing_key order by made_at, key_id")
                .query(Rows.of(String.class)).list().stream().<JWK>map(SigningKeys::key).toList();
        return new JWKSet(keys);
    }

    private RSAKey made(OrgPath union) {
        RSAKey key;
        try {
            key = new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256).keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java makes no RSA key", e);
        }
        jdbc.sql("""
                insert into paper.signing_key (key_id, union_path, public_jwk, private_jwk, made_at)
                values (:id, :union, :public::jsonb, :private, :at)
                """).param("id", key.getKeyID()).param("union", union).param("public", key.toPublicJWK().toJSONString())
                .param("private", vault.seal(key.toJSONString()).bytes()).param("at", clock.instant()).update();
        return key;
    }

    private static RSAKey key(String json) {
        try {
            return RSAKey.parse(json);
        } catch (ParseException e) {
            throw new IllegalStateException("a signing key cannot be read", e);
        }
    }
}
