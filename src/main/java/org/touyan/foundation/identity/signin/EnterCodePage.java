package org.touyan.foundation.identity.signin;

import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/** Six digits, whether a message went out or not. */
public record EnterCodePage(String phone, String to, FormErrors errors) implements Page {

    public String masked() {
        return Mask.phone(phone);
    }
}
