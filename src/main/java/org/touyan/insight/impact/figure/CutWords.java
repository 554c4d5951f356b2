package org.touyan.insight.impact.figure;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Code;
import org.touyan.foundation.catalog.CodeList;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.impact.domain.Cut;

/** What the tags of a cut are called. */
@Component
class CutWords {

    /** Of rows that say nothing about it. */
    private static final String UNKNOWN = "-";

    private final Catalog catalog;
    private final Organizations organizations;
    private final TeamNames teams;

    CutWords(Catalog catalog, Organizations organizations, TeamNames teams) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.teams = teams;
    }

    boolean knows(Ui ui, Cut cut, String tag) {
        return tag.equals(UNKNOWN) || cut.words().isEmpty() || found(ui, cut, tag).isPresent();
    }

    String text(Ui ui, Cut cut, String tag) {
        return tag.equals(UNKNOWN) ? ui.t("impact.cut.unknown") : found(ui, cut, tag).orElse(tag);
    }

    String town(String code) {
        return organizations.town(code).map(Town::name).orElse(code);
    }

    /** A subject of requests, a class of companies' demands, or the words themselves. */
    String about(String code) {
        return catalog.subject(code).map(Subject::name)
                .or(() -> catalog.code(CodeList.DEMAND_CLASS, code).map(Code::name))
                .orElse(code);
    }

    private Optional<String> found(Ui ui, Cut cut, String tag) {
        return switch (cut.words()) {
            case "" -> Optional.of(tag);
            case "town" -> organizations.town(tag).map(Town::name);
            case "team" -> teams.of(tag);
            case "subject" -> catalog.subject(tag).map(subject -> either(ui, subject.name(), subject.nameEn()));
            case "demand" -> catalog.code(CodeList.DEMAND_CLASS, tag).map(code -> either(ui, code.name(), code.nameEn()));
            case "honour" -> catalog.honourType(tag).map(honour -> either(ui, honour.name(), honour.nameEn()));
            default -> Optional.of(cut.words() + tag).filter(ui::has).map(ui::t);
        };
    }

    private static String either(Ui ui, String chinese, String english) {
        return ui.english() ? english : chinese;
    }
}
