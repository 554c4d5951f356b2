package org.touyan.service.certificate.desk;

/** Why a certificate is replaced: whoever holds the old one reads it. */
record RenewForm(String reason) {}
