package org.touyan.service.request.triage;

import org.touyan.service.request.Urgency;

/** What staff decide after reading; town and place may have been corrected on the phone. */
public record TriageDecision(String subject, Urgency urgency, String riskNote, String town, String place) {}
