package org.touyan.people.roster.consent;

import org.touyan.foundation.web.Page;

/**
 * What an expert shows of himself.
 *
 * @param address of his public page; empty while there is none
 */
public record MyConsentPage(ConsentPart part, String address) implements Page {}
