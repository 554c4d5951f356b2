package org.touyan.service.request.wish;

import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.request.Wish;

/** The asker wishes another time. */
public record WishPage(String token, String number, String matter, WishForm form, FormErrors errors) implements Page {

    public List<Choice> choices(Ui ui) {
        return Stream.of(Wish.values()).map(w -> Choice.of(w.name(), ui.t("request.wish." + w.name()))).toList();
    }

    public String wish() {
        return form.when().name();
    }

    public String wishWords() {
        return form.wishWords();
    }
}
