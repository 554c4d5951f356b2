package org.touyan.service.request.submit.help;

import java.util.Objects;

import org.touyan.service.request.Wish;

/**
 * What has been typed so far.
 *
 * @param key      sent with it, so that the same draft is one request however often it is sent
 * @param expert   slug of the person asked for; empty for nobody
 * @param source   of the QR code that led here; empty for none
 * @param remember the asker wants town and name to be there next time
 * @param slot     a time of the monthly list that is ordered; empty for none
 * @param sent     the secret of the request it has become; empty before
 */
public record Draft(
        String key, String subject, String words, String expert, String source, String town, String place, String name,
        String phone, Wish wish, String wishWords, boolean remember, String sent, String slot) {

    public Draft {
        // What was typed before there was a list to order from.
        slot = Objects.requireNonNullElse(slot, "");
    }

    static Draft blank(String key) {
        return new Draft(key, "", "", "", "", "", "", "", "", Wish.ANY_DAY, "", false, "", "");
    }

    Draft need(NeedForm form) {
        return new Draft(key, form.subject(), form.words(), form.expert(), form.source(), town, place, name, phone, wish,
                wishWords,
                remember, sent, form.slot());
    }

    Draft place(PlaceForm form) {
        return new Draft(key, subject, words, expert, source, form.town(), form.place(), form.name(), form.phone(), form.when(),
                form.wishWords(), form.remember(), sent, slot);
    }

    Draft known(Remembered asker) {
        return new Draft(key, subject, words, expert, source, asker.town(), asker.place(), asker.name(), asker.phone(), wish,
                wishWords, true, sent, slot);
    }

    Draft sent(String secret) {
        return new Draft(key, subject, words, expert, source, town, place, name, phone, wish, wishWords, remember, secret, slot);
    }

    /** After sending, whatever is typed is a new matter. */
    Draft anew(String newKey) {
        return new Draft(newKey, subject, words, expert, source, town, place, name, phone, wish, wishWords, remember, "", "");
    }

    boolean hasNeed() {
        return !subject.isEmpty() && !words.isEmpty();
    }

    boolean hasPlace() {
        return !town.isEmpty() && !name.isEmpty() && !phone.isEmpty();
    }

    boolean isSent() {
        return !sent.isEmpty();
    }
}
