package org.touyan.service.request.end;

/**
 * The fields of all four endings; each form sends its own.
 *
 * @param reason code of the reason of a refusal, or empty
 * @param words  a sentence for the asker
 * @param office code of the office it is handed to
 * @param into   number of the request it is merged into
 */
public record EndForm(String reason, String words, String office, String into) {

    static final EndForm EMPTY = new EndForm("", "", "", "");

    EndForm to(String target) {
        return new EndForm(reason, words, target, into);
    }

    EndForm into(String number) {
        return new EndForm(reason, words, office, number);
    }
}
