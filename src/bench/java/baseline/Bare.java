package baseline;

import java.util.UUID;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the same machine does without a product: one indexed read, one insert, behind an open security chain; no session, no
 * scope, no page.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(excludeName = {"org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
        "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration",
        "org.springframework.boot.session.autoconfigure.SessionAutoConfiguration"})
@RestController
public class Bare {

    private final JdbcClient jdbc;

    public Bare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    static SecurityFilterChain open(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable).authorizeHttpRequests(a -> a.anyRequest().permitAll()).build();
    }

    @GetMapping("/read")
    public String read(@RequestParam UUID id) {
        return jdbc.sql("select words from bare where id = ?").param(id).query(String.class).single();
    }

    @PostMapping("/write")
    public String write(@RequestParam String words) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into bare (id, words) values (?, ?)").param(id).param(words).update();
        return id.toString();
    }
}
