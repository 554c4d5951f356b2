package org.touyan.foundation.identity.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;
import org.touyan.foundation.identity.domain.Base32;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/** Six digits that change every half minute (RFC 6238), as every authenticator app makes them. */
@Component
class Totp {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    private static final int SECRET_BYTES = 20;
    private static final String ISSUER = "Touyan";

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);
    private final SecureRandom random = new SecureRandom();

    String freshSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base32.encode(secret);
    }

    /** The step the code belongs to; one step early or late is forgiven, because telephones' clocks differ. */
    OptionalLong step(String code, String secret, Instant now) {
        String digits = code.replaceAll("\\s", "");
        long current = now.getEpochSecond() / STEP.toSeconds();
        SecretKey key = new SecretKeySpec(Base32.decode(secret), generator.getAlgorithm());
        return LongStream.rangeClosed(current - 1, current + 1).filter(step -> at(key, step).equals(digits)).findFirst();
    }

    /** What the picture on the enrolment page says. */
    String uri(String name, String secret) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(ISSUER,
                URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"), secret, ISSUER);
    }

    /** What a telephone with this secret shows at that moment. */
    String at(String secret, Instant moment) {
        return at(new SecretKeySpec(Base32.decode(secret), generator.getAlgorithm()),
                moment.getEpochSecond() / STEP.toSeconds());
    }

    private String at(SecretKey key, long step) {
        try {
            return generator.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("a secret of %d bytes".formatted(SECRET_BYTES), e);
        }
    }
}
