package org.touyan.service.dispatch.board;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.PersonId;

/**
 * A number that has just been shown, once.
 *
 * @param expert whose number it is; null for the asker's
 */
record Revealed(@Nullable PersonId expert, String phone) {}
