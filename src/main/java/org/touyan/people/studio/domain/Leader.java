package org.touyan.people.studio.domain;

import org.touyan.people.roster.PersonId;

/** Who leads a studio and gives it his name. */
public record Leader(PersonId leaderId, String leaderName) {}
