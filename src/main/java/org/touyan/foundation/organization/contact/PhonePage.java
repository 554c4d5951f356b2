package org.touyan.foundation.organization.contact;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.domain.Contact;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/** @param phone the whole number once a reason was given; until then the mask stands in the contact */
public record PhonePage(String id, String body, Contact contact, @Nullable String phone, String reason,
        FormErrors errors) implements Page {}
