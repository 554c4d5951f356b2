package org.touyan.foundation.notification.link;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Sha256;
import org.touyan.foundation.web.SiteInfo;

/**
 * Short addresses for text messages. The code is a keyed hash of the message, so that a second try carries the same
 * one; ten signs out of 58 are more than anybody can guess through {@link ShortLinkController}'s limit.
 */
@Component
public class ShortLinks {

    private static final String SIGNS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int LENGTH = 10;
    private static final String PATH = "/m/";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Parameters parameters;
    private final Clock clock;
    private final String host;

    ShortLinks(JdbcClient jdbc, Vault vault, Parameters parameters, Clock clock, SiteInfo site) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.parameters = parameters;
        this.clock = clock;
        this.host = site.publicUrl().replaceFirst("^https://", "");
    }

    /** For the system, while it sends. */
    @Transactional
    public String shorten(UUID message, String target) {
        String code = code(message);
        Duration valid = parameters.duration("request.token.days");
        jdbc.sql("""
                insert into notification.short_link (code_hash, target, expires_at)
                values (:hash, :target, :end)
                on conflict do nothing
                """)
                .param("hash", Sha256.of(code))
                .param("target", vault.seal(target).bytes())
                .param("end", clock.instant().plus(valid))
                .update();
        return host + PATH + code;
    }

    /** Where a code leads; runs as {@link Actor#SYSTEM}, for nobody has said yet who he is. */
    @Transactional(readOnly = true)
    public Optional<String> target(String code) {
        return jdbc.sql("select target from notification.short_link where code_hash = :hash and expires_at > :now")
                .param("hash", Sha256.of(code))
                .param("now", clock.instant())
                .query((rs, n) -> vault.open(new Sealed(rs.getBytes(1))))
                .optional();
    }

    @Transactional
    int purge() {
        return jdbc.sql("delete from notification.short_link where expires_at <= :now")
                .param("now", clock.instant())
                .update();
    }

    private String code(UUID message) {
        var number = new BigInteger(1, Arrays.copyOf(vault.fingerprint("short-link", message.toString()), 16));
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            BigInteger[] parts = number.divideAndRemainder(BigInteger.valueOf(SIGNS.length()));
            code.append(SIGNS.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return code.toString();
    }
}
