package org.touyan.service.menu.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.service.menu.domain.Audience;
import org.touyan.service.menu.domain.ItemKind;
import org.touyan.service.menu.domain.ItemText;
import org.touyan.service.menu.domain.Mechanism;
import org.touyan.service.menu.domain.Purpose;
import org.touyan.service.menu.domain.ServiceForm;
import org.touyan.service.menu.domain.Tags;

/**
 * A line as typed.
 *
 * @param who   name or number of whoever gives it, or the name of a team; empty for nobody yet
 * @param slots its times, one a line
 * @param because why it comes now, when the list is out
 */
public record ItemForm(@NotBlank(message = "{menu.form.title}") String title,
        @NotBlank(message = "{menu.form.subject}") String subject,
        @NotNull(message = "{menu.form.kind}") @Nullable ItemKind kind,
        @NotNull(message = "{menu.form.form}") @Nullable ServiceForm form,
        @NotNull(message = "{menu.form.mechanism}") @Nullable Mechanism mechanism,
        @NotEmpty(message = "{menu.form.audiences}") List<String> audiences,
        @NotEmpty(message = "{menu.form.purposes.none}") List<String> purposes,
        List<String> towns, @NotNull(message = "{menu.form.minutes}") @Nullable Integer lengthMinutes, String conditions,
        String risk, boolean elderly, String contact, boolean secret, String agreement, String who, String slots,
        String because) {

    static Form<ItemForm> blank() {
        return filled(new ItemForm("", "", null, null, null, List.of(), List.of(), List.of(), null, "", "", false, "", false, "",
                "", "", ""));
    }

    static Form<ItemForm> of(ItemText text, String who, String slots, String because) {
        return filled(new ItemForm(text.title(), text.subject(), text.kind(), text.form(), text.mechanism(),
                Tags.of(text.audiences()), Tags.of(text.purposes()), Tags.of(text.towns()), text.lengthMinutes(),
                text.conditions(), text.risk(), text.elderly(), text.contact(), text.secret(), text.agreement(), who, slots,
                because));
    }

    private static Form<ItemForm> filled(ItemForm value) {
        Integer minutes = value.lengthMinutes();
        return new Form<>(value, FormErrors.none(),
                Map.of("lengthMinutes", List.of(minutes == null ? "" : minutes.toString()), "kind", List.of(name(value.kind())),
                        "form", List.of(name(value.form())), "mechanism", List.of(name(value.mechanism()))));
    }

    ItemText text() {
        ItemText open = ItemText.of(title, subject, Objects.requireNonNull(kind), Objects.requireNonNull(form),
                Objects.requireNonNull(mechanism), all(Audience.class, audiences, "audiences"),
                all(Purpose.class, purposes, "purposes"), Set.copyOf(towns), Objects.requireNonNull(lengthMinutes), conditions,
                risk, elderly, contact);
        return secret || !agreement.isEmpty() ? open.kept(agreement) : open;
    }

    private static <E extends Enum<E>> Set<E> all(Class<E> type, List<String> typed, String field) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (String one : typed) {
            chosen.add(Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(one)).findFirst()
                    .orElseThrow(() -> RuleBroken.at(field, "menu.form." + field)));
        }
        return chosen;
    }

    private static String name(@Nullable Enum<?> choice) {
        return choice == null ? "" : choice.name();
    }
}
