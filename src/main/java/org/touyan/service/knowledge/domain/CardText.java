package org.touyan.service.knowledge.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.Check;
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
        Map<String, Check> checks = checks(title, looks, remedy, limits);
        return new CardText(refused(checks, "title"), refused(checks, "looks"), refused(checks, "remedy"),
                refused(checks, "limits"));
    }

    /** What may be said against each text as typed, by the field it is typed into. */
    public static Map<String, Check> checks(String title, String looks, String remedy, String limits) {
        Map<String, Check> checks = new LinkedHashMap<>();
        checks.put("title", FreeText.check(title, 4, 40));
        checks.put("looks", FreeText.check(looks, 4, 300));
        checks.put("remedy", FreeText.check(remedy, 4, 1000));
        checks.put("limits", FreeText.check(limits, 4, 300));
        return checks;
    }

    private static String refused(Map<String, Check> checks, String field) {
        return Objects.requireNonNull(checks.get(field)).orRefuse(field);
    }

    /** Each text with the field it is typed into. */
    public List<Field> fields() {
        return List.of(new Field("title", title), new Field("looks", looks), new Field("remedy", remedy),
                new Field("limits", limits));
    }

    /** One of them. */
    public record Field(String name, String text) {}
}
