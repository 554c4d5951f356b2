package org.touyan.service.request;

import java.time.Instant;

import org.touyan.service.menu.DemandUnmet;

/** A request has ended before anybody took it on. */
public record RequestUnmet(RequestId request, String subject, String town, Instant at) implements DemandUnmet {}
