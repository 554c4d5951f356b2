package org.touyan.foundation.database;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a load balancer, and {@code ./touyan}, whether requests can be answered: everything has started, and the database is there. */
@RestController
class HealthController {

    private static final int SECONDS = 2;

    private final DataSource database;
    private final ApplicationAvailability availability;

    HealthController(DataSource database, ApplicationAvailability availability) {
        this.database = database;
        this.availability = availability;
    }

    @GetMapping(path = "/healthz", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> health() {
        if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return unavailable("starting or stopping");
        }
        return databaseAnswers() ? ResponseEntity.ok("ok") : unavailable("database does not answer");
    }

    private static ResponseEntity<String> unavailable(String why) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(why);
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
