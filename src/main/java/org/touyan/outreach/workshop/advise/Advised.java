package org.touyan.outreach.workshop.advise;

import org.touyan.foundation.shared.TimeWindow;
import org.touyan.outreach.workshop.domain.Field;

/**
 * A visit of an advisor as it is planned.
 *
 * @param company of the alliance, when it goes there; empty for the workshop itself
 * @param subject of the catalog
 */
public record Advised(Field field, String company, String subject, String words, TimeWindow when) {}
