package org.touyan.foundation.notification.deliver;

import java.net.URI;
import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** {@code touyan.sms.url} and {@code touyan.sms.secret} make messages leave; without them none does. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    @Bean
    Gateway gateway(@Value("${touyan.sms.url:}") String url, @Value("${touyan.sms.secret:}") String secret,
            Environment environment, Clock clock) {
        if (!url.isBlank()) {
            return new HttpGateway(address(url), secret(secret), clock);
        }
        return environment.acceptsProfiles(Profiles.of("serve")) ? new NoGateway() : new LogGateway(clock);
    }

    private static URI address(String url) {
        URI address = URI.create(url);
        if (address.getHost() == null || !("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
            throw new IllegalStateException("touyan.sms.url is \"%s\" (expected: https://host/path)".formatted(url));
        }
        return address;
    }

    private static String secret(String secret) {
        if (secret.length() < 16) {
            throw new IllegalStateException("touyan.sms.secret has %d characters (expected: at least 16)"
                    .formatted(secret.length()));
        }
        return secret;
    }
}
