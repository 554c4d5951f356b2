package org.touyan.foundation.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.parameter.Parameters;

/**
 * Sessions of those who are signed in. A session remembers the account and since when, nothing else: the role is read
 * again on every request. Whoever is not signed in has no session.
 */
@Component
public class Sessions {

    private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String SINCE = "touyan.since";

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final CsrfTokenRepository csrf;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Parameters parameters, CsrfTokenRepository csrf, Clock clock) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.csrf = csrf;
        this.clock = clock;
    }

    /** Signs in: always a new session with a new id, and a new token against forged requests. */
    public void open(HttpServletRequest request, HttpServletResponse response, AccountId account) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval(Math.toIntExact(parameters.duration("session.idle.minutes").toSeconds()));
        session.setAttribute(ACCOUNT, account.toString());
        session.setAttribute(SINCE, clock.millis());
        csrf.saveToken(null, request, response);
    }

    /** The account behind a request, unless it has been signed in for too long. */
    public Optional<AccountId> account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String account)
                || !(session.getAttribute(SINCE) instanceof Long since)) {
            return Optional.empty();
        }
        Duration age = Duration.between(Instant.ofEpochMilli(since), clock.instant());
        if (age.compareTo(parameters.duration("session.absolute.hours")) > 0) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(new AccountId(UUID.fromString(account)));
    }

    /** Signs an account out everywhere. */
    @Transactional
    public void endAll(AccountId account) {
        jdbc.sql("delete from identity.spring_session where principal_name = :account")
                .param("account", account.toString())
                .update();
    }
}
