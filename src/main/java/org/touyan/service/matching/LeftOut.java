package org.touyan.service.matching;

import org.touyan.people.roster.ExpertCard;

/** One person who was not suggested, and the reason why not. */
public record LeftOut(ExpertCard expert, Reason reason) {}
