package org.touyan.foundation.notification.domain;

/** Why a message did not get through. The words for it are {@code notification.trouble.<name>}. */
public enum Trouble {
    /** No SMS gateway or mail server is configured. */
    NO_WAY,
    /** The other side does not answer. */
    NO_ANSWER,
    /** The other side answers, but does not take it. */
    TURNED_DOWN,
    /** A landline gets no text messages. */
    NOT_MOBILE,
    /** The colleague has taken back the address. */
    NO_ADDRESS,
    /** Our own fault: the log says which. */
    BROKEN
}
