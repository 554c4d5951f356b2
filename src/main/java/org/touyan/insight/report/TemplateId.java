package org.touyan.insight.report;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of one edition of a form. */
public record TemplateId(UUID value) implements Id {

    public static TemplateId next() {
        return new TemplateId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
