package org.touyan.foundation.identity.signin;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/** The door for experts: their phone number. */
public record CodePage(String phone, String to, FormErrors errors) implements Page {}
