package org.touyan.foundation.identity.session;

import java.time.Duration;
import java.util.Arrays;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FailureSender;

/**
 * One chain for everything. Whole areas are closed here; what a person may do inside one, each use case says again, and
 * which rows he sees the database decides.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final Duration FORM_LEFT_OPEN = Duration.ofDays(7);

    @Bean
    SecurityFilterChain chain(HttpSecurity http, SessionContexts contexts, CsrfTokenRepository csrf, SigningOut signingOut,
            FailureSender failures) {
        return http
                .securityContext(c -> c.securityContextRepository(contexts))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(c -> c.csrfTokenRepository(csrf).csrfTokenRequestHandler(new EagerCsrf()))
                // The other headers stand in the web module, with the pages they are about.
                .headers(h -> h.defaultsDisabled().httpStrictTransportSecurity(Customizer.withDefaults()))
                .exceptionHandling(e -> e.authenticationEntryPoint(new ToSignIn(failures)))
                .logout(l -> l.logoutUrl("/logout").addLogoutHandler(signingOut).logoutSuccessUrl("/"))
                .addFilterBefore(new ActingFilter(), AuthorizationFilter.class)
                .authorizeHttpRequests(a -> a
                        .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC).permitAll()
                        .requestMatchers("/desk/**").hasAnyRole(desk())
                        .requestMatchers("/me/**").hasRole(Role.EXPERT.name())
                        .requestMatchers("/org/**").hasRole(Role.ENTERPRISE_UNION.name())
                        .requestMatchers("/lead/**").hasAnyRole(Role.CITY_LEADER.name(), Role.CITY_STAFF.name())
                        .anyRequest().permitAll())
                .build();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieCustomizer(c -> c.sameSite("Lax").maxAge(FORM_LEFT_OPEN));
        return cookie;
    }

    /** Nobody signs in through the framework, so it must not make up a user with a password of its own. */
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new AuthenticationServiceException("sign-in goes through /login");
        };
    }

    private static String[] desk() {
        return Arrays.stream(Role.values()).filter(SecurityConfiguration::atDesk).map(Role::name).toArray(String[]::new);
    }

    private static boolean atDesk(Role role) {
        return switch (role) {
            case ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF, CITY_LEADER, AUDITOR, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                true;
            case PUBLIC, ASKER, EXPERT, SYSTEM -> false;
        };
    }
}
