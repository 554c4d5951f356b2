package org.touyan.foundation.notification.deliver;

import org.touyan.foundation.privacy.Mask;

/**
 * One text message.
 *
 * @param key the same at every try, so that a gateway which has already taken it does not send it again
 */
public record Sms(String key, String phone, String text) {

    @Override
    public String toString() {
        return "Sms[" + key + " to " + Mask.phone(phone) + "]";
    }
}
