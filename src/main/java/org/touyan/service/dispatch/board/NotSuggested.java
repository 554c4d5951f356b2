package org.touyan.service.dispatch.board;

import org.touyan.people.roster.PersonId;

/** Somebody who fits less well, or not at all, and why. */
public record NotSuggested(PersonId person, String name, String reason) {}
