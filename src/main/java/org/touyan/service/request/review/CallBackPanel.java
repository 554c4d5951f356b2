package org.touyan.service.request.review;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Part;
import org.touyan.service.request.RequestId;

/** Staff key what the asker says on the phone. For the desk's page of a request. */
public record CallBackPanel(RequestId request, ReviewQuestions questions) implements Part {

    public FormErrors errors() {
        return questions.errors();
    }
}
