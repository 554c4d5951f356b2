package org.touyan.people.assessment.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.assessment.Level;
import org.touyan.people.assessment.domain.Filed;
import org.touyan.people.assessment.domain.FilingAct;
import org.touyan.people.assessment.domain.Office;
import org.touyan.people.assessment.domain.StaffKind;

/** What can be typed about a filing: each form of its page sends its own fields, the others are empty. */
public record FilingForm(String company, @Nullable Office office, @Nullable LocalDate day, @Nullable FilingAct act, String words,
        String number, String bodyCode, @Nullable LocalDate filedOn, @Nullable LocalDate validUntil, String occupation,
        String highest, @Nullable StaffKind kind, String staffName, String cardNo, String identity, String siteName,
        String address,
        @Nullable Integer seats) {

    public static Form<FilingForm> blank(LocalDate today) {
        return new Form<>(new FilingForm("", null, today, null, "", "", "", null, null, "", "", null, "", "", "", "", "", null),
                FormErrors.none(), Map.of("day", List.of(today.toString())));
    }

    public Office theOffice() {
        return there(office, "office", "assessment.office.missing");
    }

    public LocalDate theDay() {
        return there(day, "day", "assessment.day.missing");
    }

    public FilingAct theAct() {
        return there(act, "act", "assessment.act.missing");
    }

    public Filed filed() {
        return Filed.of(number, bodyCode, there(filedOn, "filedOn", "assessment.day.missing"),
                there(validUntil, "validUntil", "assessment.day.missing"));
    }

    public Level theHighest() {
        return Level.of(highest).orElseThrow(() -> RuleBroken.at("highest", "assessment.level.missing"));
    }

    public StaffKind theKind() {
        return there(kind, "kind", "assessment.kind.missing");
    }

    public int theSeats() {
        return there(seats, "seats", "assessment.site.seats", 1000);
    }

    private static <T> T there(@Nullable T value, String field, String key, Object... arguments) {
        if (value == null) {
            throw RuleBroken.at(field, key, arguments);
        }
        return value;
    }
}
