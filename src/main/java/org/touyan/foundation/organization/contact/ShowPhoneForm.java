package org.touyan.foundation.organization.contact;

/** @param reason why the number is needed, in the words of whoever looks */
public record ShowPhoneForm(String reason) {}
