package org.touyan.people.roster.portrait;

import org.touyan.foundation.web.Page;
import org.touyan.people.roster.PersonId;

/** The picture of a person, for the union. */
public record PortraitPage(PersonId person, String name, PortraitPart part) implements Page {}
