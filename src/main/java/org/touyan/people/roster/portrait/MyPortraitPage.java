package org.touyan.people.roster.portrait;

import org.touyan.foundation.web.Page;

/** A person's own picture. */
public record MyPortraitPage(PortraitPart part) implements Page {}
