package org.touyan.outreach.lecture.order;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.outreach.lecture.domain.UnitKind;

/**
 * An order, as typed.
 *
 * @param key       made when the page was shown, so that sending twice is one order
 * @param time      hours and minutes
 * @param named     id of a lecturer; empty when anybody of the teams will do
 * @param unitName  who listens; whoever orders, when nothing is written
 * @param unitKind  read from the name when nothing is chosen
 * @param place     there, when nothing is written
 * @param consentBy who consented for the employer; may come later
 */
public record BookForm(String key, @NotNull(message = "{lecture.order.day}") @Nullable LocalDate day,
        @NotBlank(message = "{lecture.order.time}") String time, List<String> teams, String named,
        String unitName, @Nullable UnitKind unitKind, @NotBlank(message = "{request.town.missing}") String town, String place,
        @NotNull(message = "{lecture.order.heads.missing}") @Nullable Integer heads, String language, String wishes, String needs,
        boolean workingTime, String consentBy, @NotBlank(message = "{lecture.order.contact}") String name,
        @NotBlank(message = "{shared.check.phone.empty}") String phone) {

    /** Anybody may order for himself. */
    String listeners() {
        return unitName.isEmpty() ? name : unitName;
    }

    UnitKind kind() {
        if (unitKind != null) {
            return unitKind;
        }
        return unitName.isEmpty() ? UnitKind.PERSON : UnitKind.named(unitName);
    }

    String where() {
        return place.isEmpty() ? listeners() : place;
    }
}
