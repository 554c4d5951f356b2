package org.touyan.foundation.notification.deliver;

import org.touyan.foundation.notification.domain.Trouble;

/** In service without a gateway: messages wait, and the page of what is stuck says so. */
final class NoGateway implements Gateway {

    @Override
    public boolean configured() {
        return false;
    }

    @Override
    public Outcome send(Sms sms) {
        return new Outcome.Later(Trouble.NO_WAY, "");
    }
}
