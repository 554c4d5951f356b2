package org.touyan.service.record.sheet;

import org.touyan.foundation.web.Form;
import org.touyan.service.record.domain.ServiceRecord;

/** What stands in the fields of the acts: the record as it is, or what was typed last. */
public record Typed(String how, String failing, String voiding, String basis, String minutes, String content,
        String reason) {

    static Typed of(ServiceRecord record) {
        return new Typed("", "", "", record.service().basis().name(), Integer.toString(record.service().minutes()),
                record.service().content(), "");
    }

    /** Only the form that was sent has texts; the correction always sends its content. */
    static Typed of(Form<RecordForm> form, ServiceRecord record) {
        Typed fresh = of(record);
        boolean correction = form.typed().containsKey("content");
        return new Typed(form.text("how"), form.text("failing"), form.text("voiding"),
                correction ? form.text("basis") : fresh.basis(), correction ? form.text("minutes") : fresh.minutes(),
                correction ? form.text("content") : fresh.content(), form.text("reason"));
    }
}
