package org.touyan.service.knowledge.domain;

import java.util.List;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/**
 * A short answer as it is read.
 *
 * @param looks  what it looks like
 * @param remedy what to do
 * @param limits when to call somebody
 */
public record CardText(String title, String looks, String remedy, String limits) {

    /** @throws RuleBroken at the first field that cannot be taken */
    public static CardText of(String title, String looks, String remedy, String limits) {
        return new CardText(FreeText.check(title, 4, 40).orRefuse("title"), FreeText.check(looks, 4, 300).orRefuse("looks"),
                FreeText.check(remedy, 4, 1000).orRefuse("remedy"), FreeText.check(limits, 4, 300).orRefuse("limits"));
    }

    /** Each text with the field it is typed into. */
    public List<Field> fields() {
        return List.of(new Field("title", title), new Field("looks", looks), new Field("remedy", remedy),
                new Field("limits", limits));
    }

    /** One of them. */
    public record Field(String name, String text) {}
}
