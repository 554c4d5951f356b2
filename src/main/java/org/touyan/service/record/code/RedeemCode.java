package org.touyan.service.record.code;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.record.confirm.ConfirmRecord;
import org.touyan.service.record.domain.ConfirmedHow;

/** Confirms as the person served, who has shown the code of his record. */
@Component
public class RedeemCode {

    private final TryCode tryCode;
    private final ConfirmRecord confirmRecord;

    RedeemCode(TryCode tryCode, ConfirmRecord confirmRecord) {
        this.tryCode = tryCode;
        this.confirmRecord = confirmRecord;
    }

    /** False when number and code do not belong together, or the code is over. The try counts in any case. */
    public boolean redeem(CodeForm typed) {
        Optional<TryCode.Hit> hit = tryCode.attempt(typed.writtenNumber(), typed.writtenCode());
        hit.ifPresent(found -> {
            Actor asker = Actor.asker(found.request().value());
            Acting.run(asker, () -> confirmRecord.confirm(asker, found.record(), ConfirmedHow.CODE));
        });
        return hit.isPresent();
    }
}
