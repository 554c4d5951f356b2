package org.touyan.service.knowledge.write;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.PersonId;
import org.touyan.service.knowledge.AnswerId;

/**
 * What a card stands for, whatever its words are.
 *
 * @param expertId   whose word it is, as he stands on the roster today
 */
public record Told(AnswerId answerId, OrgPath orgPath, PersonId expertId, String expertName, String subject) {}
