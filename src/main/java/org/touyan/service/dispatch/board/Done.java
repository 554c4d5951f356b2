package org.touyan.service.dispatch.board;

import org.touyan.service.dispatch.OrderId;

/**
 * What has just been done and can still be undone.
 *
 * @param what    what was done, in words
 * @param number  of the request
 * @param message the message as the expert will get it, or what the experts will see
 * @param said    the same for whoever listens
 * @param over    what is said when the seconds are over
 */
public record Done(OrderId order, String what, String number, String message, String said, String over, long seconds) {}
