package org.touyan.foundation.notification.domain;

/** The ways to a person. */
public enum Channel {
    SMS, INBOX, MAIL
}
