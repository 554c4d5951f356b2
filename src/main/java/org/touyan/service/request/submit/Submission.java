package org.touyan.service.request.submit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.PersonId;
import org.touyan.service.menu.SlotId;
import org.touyan.service.request.Channel;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.Wish;

/**
 * What somebody asks, as typed.
 *
 * @param key     the same for the same submission, however often it is sent
 * @param phone   empty when the asker has none
 * @param named   the expert asked for
 * @param body    the organisation that asks, when one does
 * @param slot    a time of the monthly list that is ordered; null for a need of its own
 * @param heads   places wanted at it
 * @param series  the same for orders that are placed together; null for one alone
 * @param address where the request came from on the net, for limits; empty when keyed by staff
 */
public record Submission(
        String key, Channel channel, String subject, String words, String town, String place, String askerName, String phone,
        Wish wish, String wishWords, @Nullable Instant wishFrom, @Nullable Instant wishTo, @Nullable PersonId named,
        Urgency urgency, String riskNote, @Nullable UUID body, String address, @Nullable SlotId slot, int heads,
        @Nullable UUID series) {

    /** The least one must say. */
    public static Submission of(String key, Channel channel, String subject, String words, String town, String askerName,
            String phone) {
        return new Submission(key, channel, subject, words, town, "", askerName, phone, Wish.ANY_DAY, "", null, null, null,
                Urgency.NORMAL, "", null, "", null, 1, null);
    }

    public Submission at(String village) {
        return new Submission(key, channel, subject, words, town, village, askerName, phone, wish, wishWords, wishFrom, wishTo,
                named, urgency, riskNote, body, address, slot, heads, series);
    }

    public Submission wishing(Wish when, String inWords, @Nullable Instant from, @Nullable Instant to) {
        return new Submission(key, channel, subject, words, town, place, askerName, phone, when, inWords, from, to, named,
                urgency, riskNote, body, address, slot, heads, series);
    }

    public Submission naming(@Nullable PersonId expert) {
        return new Submission(key, channel, subject, words, town, place, askerName, phone, wish, wishWords, wishFrom, wishTo,
                expert, urgency, riskNote, body, address, slot, heads, series);
    }

    public Submission pressing(Urgency how, String risk) {
        return new Submission(key, channel, subject, words, town, place, askerName, phone, wish, wishWords, wishFrom, wishTo,
                named, how, risk, body, address, slot, heads, series);
    }

    public Submission onBehalfOf(@Nullable UUID organisation) {
        return new Submission(key, channel, subject, words, town, place, askerName, phone, wish, wishWords, wishFrom, wishTo,
                named, urgency, riskNote, organisation, address, slot, heads, series);
    }

    public Submission from(String netAddress) {
        return new Submission(key, channel, subject, words, town, place, askerName, phone, wish, wishWords, wishFrom, wishTo,
                named, urgency, riskNote, body, netAddress, slot, heads, series);
    }

    /** Orders a place, or several, at a time of the monthly list. */
    public Submission ordering(@Nullable SlotId time, int places) {
        return new Submission(key, channel, subject, words, town, place, askerName, phone, wish, wishWords, wishFrom, wishTo,
                named, urgency, riskNote, body, address, time, places, series);
    }

    /** One of several orders that are placed together, each with a key of its own. */
    public Submission together(String ownKey, UUID with) {
        return new Submission(ownKey, channel, subject, words, town, place, askerName, phone, wish, wishWords, wishFrom, wishTo,
                named, urgency, riskNote, body, address, slot, heads, with);
    }
}
