package org.touyan.outreach.campaign.show;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Code;
import org.touyan.foundation.catalog.CodeList;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.campaign.domain.CallText;

/** The classes of demands in the reader's language: the six of the catalog, and daily life. */
@Component
public class Classes {

    private final Catalog catalog;

    Classes(Catalog catalog) {
        this.catalog = catalog;
    }

    public List<Choice> all(Ui ui) {
        return Stream.concat(catalog.codes(CodeList.DEMAND_CLASS).stream().map(Code::code), Stream.of(CallText.LIFE))
                .map(code -> Choice.of(code, name(code, ui))).toList();
    }

    /** @param codes separated by commas */
    public List<Choice> choices(String codes, Ui ui) {
        List<String> asked = List.of(codes.split(",", -1));
        return all(ui).stream().filter(choice -> asked.contains(choice.value())).toList();
    }

    public String name(String code, Ui ui) {
        return code.equals(CallText.LIFE)
                ? ui.t("campaign.class.life")
                : catalog.code(CodeList.DEMAND_CLASS, code).map(c -> c.in(ui.locale())).orElse(code);
    }
}
