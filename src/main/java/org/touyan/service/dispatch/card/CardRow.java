package org.touyan.service.dispatch.card;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.catalog.Code;
import org.touyan.foundation.storage.FileId;
import org.touyan.service.dispatch.InvitationCard;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.Wish;

/** @param photos file ids, separated by blanks */
record CardRow(
        OrderId orderId, boolean toAll, boolean lead, String words, String askerName, String townName, String place,
        @Nullable Integer minutes, boolean boat, Wish wish, String wishWords, @Nullable Instant wishFrom,
        @Nullable Instant wishTo, Instant answerBy, String photos, String reasons) {

    InvitationCard card(List<Code> cannot) {
        return new InvitationCard(orderId, toAll, lead, words, askerName, townName + place, minutes, boat, wish, wishWords,
                wishFrom,
                wishTo, answerBy, words(photos, " ").map(id -> new FileId(UUID.fromString(id))).toList(),
                words(reasons, "\n").toList(), cannot);
    }

    private static Stream<String> words(String list, String separator) {
        return list.isEmpty() ? Stream.of() : Stream.of(list.split(separator, -1));
    }
}
