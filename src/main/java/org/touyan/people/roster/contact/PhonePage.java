package org.touyan.people.roster.contact;

import org.touyan.foundation.web.Page;

/** The phone number on a page of its own, for a browser without scripts. */
public record PhonePage(String personName, PhonePart part) implements Page {}
