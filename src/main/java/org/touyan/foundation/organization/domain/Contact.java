package org.touyan.foundation.organization.domain;

/** Whom to ring at a body. */
public record Contact(String name, String post, String maskedPhone) {}
