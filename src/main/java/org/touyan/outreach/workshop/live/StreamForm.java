package org.touyan.outreach.workshop.live;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.outreach.workshop.domain.Platform;
import org.touyan.outreach.workshop.domain.Stream;

import static org.touyan.outreach.workshop.show.Choices.given;

/** A live session as typed. Past midnight it ends on the next day. */
record StreamForm(@Nullable Platform platform, String room, String hostName, @Nullable LocalDate hostBorn, boolean adult,
        @Nullable LocalDate day, String from, String to, String products, boolean test, boolean titled, String consent,
        String because) {

    private static final int LONGEST_ROOM = 60;
    private static final int LONGEST_PRODUCTS = 200;

    /** What is missing is said at once, each at its field. */
    static boolean whole(Form<StreamForm> form) {
        StreamForm typed = form.value();
        FormErrors errors = form.errors();
        missing(errors, "platform", typed.platform() == null, "workshop.platform.missing");
        errors.add("room", FreeText.check(typed.room(), 1, LONGEST_ROOM));
        missing(errors, "day", typed.day() == null, "workshop.day.missing");
        missing(errors, "from", time(typed.from()) == null, "workshop.time.missing");
        missing(errors, "to", time(typed.to()) == null, "workshop.time.missing");
        errors.add("products", FreeText.check(typed.products(), 1, LONGEST_PRODUCTS))
                .add("hostName", PersonName.check(typed.hostName()));
        missing(errors, "adult", !typed.adult(), "workshop.live.adult");
        return form.valid();
    }

    private static void missing(FormErrors errors, String field, boolean missing, String key) {
        if (missing) {
            errors.add(field, key);
        }
    }

    Stream stream() {
        Platform where = given("platform", platform, "workshop.platform.missing");
        LocalDate on = given("day", day, "workshop.day.missing");
        LocalTime began = given("from", time(from), "workshop.time.missing");
        LocalTime ended = given("to", time(to), "workshop.time.missing");
        LocalDate until = ended.isAfter(began) ? on : on.plusDays(1);
        return new Stream(where, room, hostName, hostBorn, adult, Beijing.at(on.atTime(began)), Beijing.at(until.atTime(ended)),
                products, test, titled, consent);
    }

    private static @Nullable LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
