package org.touyan.service.dispatch.board;

import org.touyan.service.dispatch.OrderId;

/**
 * What has just been done and can still be undone.
 *
 * @param number  of the request
 * @param message the message as the expert will get it
 */
public record Done(OrderId order, String expert, String number, String message, long seconds) {}
