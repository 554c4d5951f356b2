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
 * @param asked    the words on which one question was asked back; empty as long as none was
 */
public record Draft(
        String key, String subject, String words, String expert, String source, String town, String place, String name,
        String phone, Wish wish, String wishWords, boolean remember, String sent, String slot, String asked) {

    public Draft {
        // What was typed before there was a list to order from, or a question to be asked.
        slot = Objects.requireNonNullElse(slot, "");
        asked = Objects.requireNonNullElse(asked, "");
    }

    static Draft blank(String key) {
        return new Draft(key, "", "", "", "", "", "", "", "", Wish.ANY_DAY, "", false, "", "", "");
    }

    Draft need(NeedForm form) {
        return new Draft(key, form.subject(), form.words(), form.expert(), form.source(), town, place, name, phone, wish,
                wishWords,
                remember, sent, form.slot(), asked);
    }

    Draft place(PlaceForm form) {
        return new Draft(key, subject, words, expert, source, form.town(), form.place(), form.name(), form.phone(), form.when(),
                form.wishWords(), form.remember(), sent, slot, asked);
    }

    Draft known(Remembered asker) {
        return new Draft(key, subject, words, expert, source, asker.town(), asker.place(), asker.name(), asker.phone(), wish,
                wishWords, true, sent, slot, asked);
    }

    Draft sent(String secret) {
        return new Draft(key, subject, words, expert, source, town, place, name, phone, wish, wishWords, remember, secret, slot,
                asked);
    }

    /** After sending, whatever is typed is a new matter. */
    Draft anew(String newKey) {
        return new Draft(newKey, subject, words, expert, source, town, place, name, phone, wish, wishWords, remember, "", "", "");
    }

    /** One question is asked back, and never another. */
    Draft askingBack() {
        return new Draft(key, subject, words, expert, source, town, place, name, phone, wish, wishWords, remember, sent, slot,
                words);
    }

    boolean mayBeAsked() {
        return asked.isEmpty() && slot.isEmpty();
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
