package org.touyan.service.request.submit.intake;

import java.time.Instant;

/** Somebody who has asked before, from the same phone. */
public record KnownCaller(String name, String town, String place, String number, String words, Instant submittedAt) {}
