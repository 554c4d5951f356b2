package org.touyan.service.record.sheet;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.annul.VoidRecord;
import org.touyan.service.record.check.CheckRecord;
import org.touyan.service.record.confirm.ConfirmRecord;
import org.touyan.service.record.correct.CorrectRecord;

/** Reads the forms of the record's page and hands them to the use cases. */
@Component
class RecordActs {

    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_CONTENT = 1000;
    private static final int DAY = 24 * 60;

    private final ConfirmRecord confirmRecord;
    private final CheckRecord checkRecord;
    private final CorrectRecord correctRecord;
    private final VoidRecord voidRecord;

    RecordActs(ConfirmRecord confirmRecord, CheckRecord checkRecord, CorrectRecord correctRecord, VoidRecord voidRecord) {
        this.confirmRecord = confirmRecord;
        this.checkRecord = checkRecord;
        this.correctRecord = correctRecord;
        this.voidRecord = voidRecord;
    }

    /** The record that is to be looked at next. */
    RecordId confirm(Actor actor, RecordId id, RecordForm form) {
        if (form.how() == null) {
            throw RuleBroken.at("how", "record.confirm.how.missing");
        }
        confirmRecord.confirm(actor, id, form.how());
        return id;
    }

    RecordId pass(Actor actor, RecordId id) {
        checkRecord.pass(actor, id);
        return id;
    }

    RecordId fail(Actor actor, RecordId id, RecordForm form) {
        checkRecord.fail(actor, id, reason("failing", form.failing()));
        return id;
    }

    RecordId annul(Actor actor, RecordId id, RecordForm form) {
        voidRecord.annul(actor, id, reason("voiding", form.voiding()));
        return id;
    }

    /** Leads to the new record. */
    RecordId correct(Actor actor, RecordId id, RecordForm form) {
        if (form.basis() == null) {
            throw RuleBroken.at("basis", "record.correct.basis.missing");
        }
        if (form.minutes() == null || form.minutes() < 1 || form.minutes() > DAY) {
            throw RuleBroken.at("minutes", "record.correct.minutes.range", 1, DAY);
        }
        if (form.content().isBlank() || form.content().length() > LONGEST_CONTENT) {
            throw RuleBroken.at("content", "record.correct.content.range", LONGEST_CONTENT);
        }
        return correctRecord.correct(actor, id, form.basis(), form.minutes(), form.content(),
                reason("reason", form.reason()));
    }

    private static String reason(String field, String typed) {
        if (typed.isBlank() || typed.length() > LONGEST_REASON) {
            throw RuleBroken.at(field, "record.reason.range", LONGEST_REASON);
        }
        return typed;
    }
}
