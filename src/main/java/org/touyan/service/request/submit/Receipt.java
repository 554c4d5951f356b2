package org.touyan.service.request.submit;

import org.touyan.service.request.RequestId;

/**
 * What the asker is told.
 *
 * @param number  to be said on the phone
 * @param earlier it had been sent before: nothing new was written
 */
public record Receipt(RequestId request, String number, boolean earlier) {}
