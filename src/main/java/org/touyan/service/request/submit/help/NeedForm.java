package org.touyan.service.request.submit.help;

import java.util.List;

import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.shared.check.Check;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.web.FormErrors;
import org.touyan.service.menu.OfferedSlot;

/**
 * The first screen.
 *
 * @param expert slug of the person asked for
 * @param source of the QR code that led here
 * @param slot   a time of the monthly list that is ordered; empty for none
 * @param back   whether the last screen sent the asker here to change something
 */
public record NeedForm(String subject, String words, List<MultipartFile> photos, String expert, String source, String slot,
        boolean back) {

    private static final int LONGEST = 500;

    static NeedForm of(Draft draft, boolean back) {
        return new NeedForm(draft.subject(), draft.words(), List.of(), draft.expert(), draft.source(), draft.slot(),
                back);
    }

    /** What the address said, where it said anything. */
    NeedForm from(String subjectCode, String slug, String qrSource) {
        return new NeedForm(subjectCode.isEmpty() ? subject : subjectCode, words, photos, slug.isEmpty() ? expert : slug,
                qrSource.isEmpty() ? source : qrSource, slot, back);
    }

    /** An order from the monthly list: its subject and its name stand there already. */
    NeedForm ordering(OfferedSlot time) {
        return new NeedForm(time.subject(), words.isEmpty() ? time.title() : words, photos, expert, source,
                time.slot().toString(), back);
    }

    void check(FormErrors errors, boolean knownSubject) {
        if (!knownSubject) {
            errors.add("subject", "request.subject.missing");
        }
        Check said = FreeText.check(words, 1, LONGEST);
        if (!said.ok()) {
            errors.add("words", words.isBlank() ? "request.words.missing" : said.messageKey(), said.arguments().toArray());
        }
    }
}
