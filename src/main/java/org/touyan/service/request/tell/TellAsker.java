package org.touyan.service.request.tell;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.TransferTarget;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.Requests;
import org.touyan.service.request.domain.StepTaken;

/** One message, one fact, one link: what the asker hears of his own request. */
@Component
class TellAsker {

    private final Requests requests;
    private final Catalog catalog;
    private final Notices notices;

    TellAsker(Requests requests, Catalog catalog, Notices notices) {
        this.requests = requests;
        this.catalog = catalog;
        this.notices = notices;
    }

    @EventListener
    void on(StepTaken step) {
        switch (step.act()) {
            case SUBMIT, NOTE_CALL -> tell(step, "request.received");
            case REJECT -> tell(step, "request.rejected");
            case TRANSFER -> tellOfOffice(step);
            case MERGE -> tell(step, "request.merged", step.note());
            case DELIVER -> tell(step, "request.delivered");
            case TRIAGE, TAKE, RELEASE, CONFIRM, REVIEW, CLOSE, CANCEL, REOPEN -> {
            }
        }
    }

    private void tellOfOffice(StepTaken step) {
        TransferTarget office = catalog.transferTarget(step.note())
                .orElseThrow(() -> new IllegalStateException("no transfer target \"%s\" in the catalog".formatted(step.note())));
        tell(step, "request.transferred", office.name(), office.phone());
    }

    private void tell(StepTaken step, String key, Object... more) {
        RequestBrief brief = requests.find(step.request())
                .orElseThrow(() -> new IllegalStateException("request %s is not visible to whoever changed it".formatted(step
                        .request())));
        Sealed phone = brief.phone();
        if (phone == null) {
            return;
        }
        Object[] arguments = new Object[2 + more.length];
        arguments[0] = brief.askerName();
        arguments[1] = brief.number();
        System.arraycopy(more, 0, arguments, 2, more.length);
        notices.send(Recipient.ofPhone(phone, brief.askerName()), key, key + '/' + step.request() + '/' + step.at(), step.path(),
                requests.trackPath(step.request()), arguments);
    }
}
