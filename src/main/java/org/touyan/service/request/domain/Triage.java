package org.touyan.service.request.domain;

import org.touyan.service.request.Urgency;

/** What staff decide after reading a request. */
public record Triage(String subject, Urgency urgency, String riskNote, Spot spot) {}
