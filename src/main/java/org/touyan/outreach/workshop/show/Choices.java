package org.touyan.outreach.workshop.show;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;

/** What a form offers, and what was chosen. */
public final class Choices {

    /** A form of nothing, for pages that have several. */
    public record Blank() {}

    private Choices() {}

    public static Form<Blank> blank() {
        return new Form<>(new Blank(), FormErrors.none(), Map.of());
    }

    public static List<Choice> of(Enum<?>[] values, Ui ui, String prefix) {
        return Stream.of(values).map(v -> Choice.of(v.name(), ui.t(prefix + v.name()))).toList();
    }

    public static List<Choice> towns(Organizations organizations, Ui ui) {
        return organizations.towns().stream().map(t -> Choice.of(t.code(), t.in(ui.locale()))).toList();
    }

    /** Names of an enum, separated by commas, as words. */
    public static String words(String names, Ui ui, String prefix) {
        return Stream.of(names.split(",", -1)).map(name -> ui.t(prefix + name))
                .collect(Collectors.joining(ui.english() ? ", " : "、"));
    }

    /** @throws RuleBroken at the field, when nothing that can be read was given */
    public static <T> T given(String field, @Nullable T value, String key) {
        if (value == null) {
            throw RuleBroken.at(field, key);
        }
        return value;
    }
}
