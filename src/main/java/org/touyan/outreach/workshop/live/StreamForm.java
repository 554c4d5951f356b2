package org.touyan.outreach.workshop.live;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.workshop.domain.Platform;
import org.touyan.outreach.workshop.domain.Stream;

import static org.touyan.outreach.workshop.show.Choices.given;

/** A live session as typed. Past midnight it ends on the next day. */
record StreamForm(@Nullable Platform platform, String room, String hostName, @Nullable LocalDate hostBorn, boolean adult,
        @Nullable LocalDate day, String from, String to, String products, boolean test, boolean titled, String consent,
        String because) {

    Stream stream() {
        Platform where = given("platform", platform, "workshop.platform.missing");
        LocalDate on = given("day", day, "workshop.day.missing");
        LocalTime began = time("from", from);
        LocalTime ended = time("to", to);
        LocalDate until = ended.isAfter(began) ? on : on.plusDays(1);
        return new Stream(where, room, hostName, hostBorn, adult, Beijing.at(on.atTime(began)), Beijing.at(until.atTime(ended)),
                products, test, titled, consent);
    }

    private static LocalTime time(String field, String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeParseException unreadable) {
            throw RuleBroken.at(field, "workshop.time.missing");
        }
    }
}
