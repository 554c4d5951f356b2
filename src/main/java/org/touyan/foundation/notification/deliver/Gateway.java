package org.touyan.foundation.notification.deliver;

/** The way to phones. One of our own, behind whichever provider the union has a contract with. */
public interface Gateway {

    Outcome send(Sms sms);

    /** For the page of what is stuck: whether anything can leave at all. */
    boolean configured();
}
