package org.touyan.foundation.organization.register;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.organization.SizeClass;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;

/**
 * The form for a new body.
 *
 * @param sizeYear as typed, also when it is no number
 */
public record RegisterBodyPage(RegisterBodyForm form, FormErrors errors, String sizeYear, String workers, boolean asksWhetherSure,
        List<Town> towns) implements Page {

    static RegisterBodyPage empty(List<Town> towns) {
        RegisterBodyForm form = RegisterBodyForm.empty(towns.size() == 1 ? towns.getFirst().code() : "");
        return new RegisterBodyPage(form, FormErrors.none(), "", "", false, towns);
    }

    static RegisterBodyPage again(Form<RegisterBodyForm> form, List<Town> towns) {
        return new RegisterBodyPage(form.value(), form.errors(), form.text("sizeYear"), form.text("workers"),
                form.value().asksWhetherSure(), towns);
    }

    public List<Choice> townChoices(Ui ui) {
        return towns.stream().map(t -> Choice.of(t.code(), t.in(ui.locale()))).toList();
    }

    public List<Choice> kindChoices(Ui ui) {
        return Arrays.stream(BodyKind.values()).map(k -> Choice.of(k.name(), ui.t("organization.kind." + k))).toList();
    }

    public List<Choice> sizeChoices(Ui ui) {
        return Arrays.stream(SizeClass.values()).map(s -> Choice.of(s.name(), ui.t("organization.size." + s))).toList();
    }

    public List<String> kinds() {
        return form.kind() == null ? List.of() : List.of(form.kind().name());
    }

    public String size() {
        return name(form.sizeClass());
    }

    private static String name(@Nullable Enum<?> chosen) {
        return chosen == null ? "" : chosen.name();
    }
}
