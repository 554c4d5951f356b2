package org.touyan.service.request.review;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/**
 * Did it help?
 *
 * @param possible whether the visit has been, and nothing has been said yet
 */
public record ReviewPage(String token, String number, String matter, boolean possible,
        ReviewQuestions questions) implements Page {

    public FormErrors errors() {
        return questions.errors();
    }
}
