package org.touyan.service.dispatch.board;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.PersonId;

/** @param expert whose number is wanted; none for the asker's */
record PhoneForm(@Nullable PersonId expert, String status) {}
