package org.touyan.service.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.catalog.Code;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.web.Part;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.dispatch.brief.WishWords;
import org.touyan.service.request.Wish;

/**
 * One invitation as the expert sees it: what, where, when, until when, why he. Answers go to {@code /me/orders/{id}/…}.
 *
 * @param toAll   whoever wants may take it: there is nothing to decline
 * @param place   town and village, in words
 * @param minutes from home, or null when nobody has measured it
 * @param why     what spoke for him, a line each
 * @param cannot  reasons to decline, for a tap
 */
public record InvitationCard(
        OrderId order, boolean toAll, boolean lead, String words, String askerName, String place,
        @Nullable Integer minutes, boolean boat, Wish wish, String wishWords, @Nullable Instant wishFrom,
        @Nullable Instant wishTo, Instant answerBy, List<FileId> photos, List<String> why, List<Code> cannot) implements Part {

    public InvitationCard {
        photos = List.copyOf(photos);
        why = List.copyOf(why);
        cannot = List.copyOf(cannot);
    }

    public String when(Ui ui) {
        return WishWords.say(ui, wish, wishWords, wishFrom);
    }

    public String where(Ui ui) {
        if (minutes == null) {
            return place;
        }
        return ui.t(boat ? "dispatch.card.where-boat" : "dispatch.card.where", place, Objects.requireNonNull(minutes));
    }

    public List<Choice> reasons(Ui ui) {
        return cannot.stream().map(c -> Choice.of(c.code(), c.in(ui.locale()))).toList();
    }
}
