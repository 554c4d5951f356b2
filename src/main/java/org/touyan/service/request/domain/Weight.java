package org.touyan.service.request.domain;

import org.touyan.service.request.Urgency;

/**
 * How pressing and how risky it is.
 *
 * @param urgentWords the asker's sentence holds a word of danger or standstill
 * @param riskNote    what the expert must know before going: height, electricity, a boat
 */
public record Weight(Urgency urgency, boolean urgentWords, String riskNote) {}
