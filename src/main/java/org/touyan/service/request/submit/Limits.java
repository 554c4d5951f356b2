package org.touyan.service.request.submit;

import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.BusinessRule;

/** How many requests one phone sends in a day and one address in an hour. No picture puzzles: they keep out the old. */
@Component
class Limits {

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final Vault vault;

    Limits(JdbcClient jdbc, Parameters parameters, Vault vault) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.vault = vault;
    }

    @BusinessRule(id = "REQ-4", says = "One phone sends no more requests a day, and one address no more an hour, than the parameters request.limit.phone.day and request.limit.address.hour allow; staff who key in are not counted.")
    void count(byte[] phonePrint, String address, Instant now) {
        byte[] addressPrint = vault.fingerprint("address", address);
        refuse("request.limit.address", "address", addressPrint, now.minus(Duration.ofHours(1)),
                parameters.number("request.limit.address.hour"));
        refuse("request.limit.phone", "phone", phonePrint, now.minus(Duration.ofDays(1)),
                parameters.number("request.limit.phone.day"));
        note("address", addressPrint, now);
        note("phone", phonePrint, now);
    }

    private void refuse(String key, String kind, byte[] print, Instant since, int limit) {
        int sent = jdbc.sql("select count(*) from request.attempt where kind = :kind and print = :print and at > :since")
                .param("kind", kind)
                .param("print", print)
                .param("since", since)
                .query(Rows.of(Integer.class))
                .single();
        if (sent >= limit) {
            throw new TooOften(key, limit);
        }
    }

    private void note(String kind, byte[] print, Instant at) {
        jdbc.sql("insert into request.attempt (kind, print, at) values (:kind, :print, :at)")
                .param("kind", kind)
                .param("print", print)
                .param("at", at)
                .update();
    }
}
