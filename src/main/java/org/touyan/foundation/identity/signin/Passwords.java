package org.touyan.foundation.identity.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.touyan.foundation.identity.domain.Login;
import org.touyan.foundation.identity.domain.PasswordRules;
import org.touyan.foundation.identity.domain.Token;

/** Argon2id. Checking against no password takes as long as checking against one. */
@Component
class Passwords {

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String nobodys = hash(Token.fresh().text());
    private final Set<String> common;

    Passwords() {
        try {
            common = new ClassPathResource("identity/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords", e);
        }
    }

    /** @throws org.touyan.foundation.shared.RuleBroken when it is too easy to guess */
    String accept(String password, Login login) {
        PasswordRules.check(password, login, common);
        return hash(password);
    }

    boolean matches(String password, @Nullable String hash) {
        boolean right = encoder.matches(PasswordRules.plain(password), hash == null ? nobodys : hash);
        return right && hash != null;
    }

    private String hash(String password) {
        String hash = encoder.encode(PasswordRules.plain(password));
        if (hash == null) {
            throw new IllegalStateException("Argon2 gave no hash (expected: text)");
        }
        return hash;
    }
}
