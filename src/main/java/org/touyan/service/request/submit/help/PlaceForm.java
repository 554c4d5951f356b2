package org.touyan.service.request.submit.help;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.foundation.web.FormErrors;
import org.touyan.service.request.Wish;

/**
 * The second screen.
 *
 * @param website a field no person sees: whoever fills it in is a machine
 */
public record PlaceForm(
        String town, String place, String name, String phone, @Nullable Wish wish, String wishWords, boolean remember,
        String website) {

    private static final int LONGEST_PLACE = 120;

    static PlaceForm of(Draft draft) {
        return new PlaceForm(draft.town(), draft.place(), draft.name(), draft.phone(), draft.wish(), draft.wishWords(),
                draft.remember(), "");
    }

    PlaceForm in(String otherTown) {
        return new PlaceForm(otherTown, place, name, phone, wish, wishWords, remember, website);
    }

    Wish when() {
        return wish == null ? Wish.ANY_DAY : wish;
    }

    void check(FormErrors errors, boolean knownTown) {
        if (!knownTown) {
            errors.add("town", "request.town.missing");
        }
        errors.add("place", FreeText.check(place, 0, LONGEST_PLACE));
        errors.add("name", PersonName.check(name));
        errors.add("phone", PhoneNumber.check(phone));
        errors.add("wishWords", FreeText.check(wishWords, 0, LONGEST_PLACE));
        if (when() == Wish.APPOINTMENT && wishWords.isBlank()) {
            errors.add("wishWords", "request.wish.words-missing");
        }
        if (!website.isEmpty()) {
            errors.add("website", "request.help.trap-filled");
        }
    }
}
