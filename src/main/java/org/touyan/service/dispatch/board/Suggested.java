package org.touyan.service.dispatch.board;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.ui.Suggestion;
import org.touyan.people.roster.PersonId;

/**
 * One of the suggested, with what can be done.
 *
 * @param phone when it has just been shown
 */
public record Suggested(PersonId person, Suggestion card, @Nullable String phone) {}
