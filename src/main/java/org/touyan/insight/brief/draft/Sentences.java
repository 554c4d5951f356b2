package org.touyan.insight.brief.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.UiFactory;
import org.touyan.insight.brief.domain.BriefFigure;
import org.touyan.insight.brief.domain.BriefFigure.Slot;
import org.touyan.insight.brief.domain.BriefFigures;
import org.touyan.insight.brief.domain.BriefKind;
import org.touyan.insight.brief.domain.Need;
import org.touyan.insight.brief.domain.Section;

/** Writes the paragraphs, each number as the key of its figure. What cannot be said is left out. */
@Component
class Sentences {

    private final UiFactory uis;

    Sentences(UiFactory uis) {
        this.uis = uis;
    }

    @BusinessRule(id = "BRF-6", says = "A sentence whose figure cannot be said is not written, and the brief says which one and why.", source = "domain §5 E32, E55")
    String write(BriefKind kind, Section section, BriefFigures figures, List<Need> needs, Optional<Story> story) {
        Ui ui = uis.onPaper();
        return switch (section) {
            case LEAD -> lead(ui, kind, figures);
            case SPIRIT, SKILL, VALUES -> mechanism(ui, kind, section, figures);
            case NEEDS -> ui.t(needs.isEmpty() ? "brief.say.needs.none" : "brief.say.needs");
            case STORY -> story.map(told -> told(ui, told)).orElse("");
        };
    }

    private static String lead(Ui ui, BriefKind kind, BriefFigures figures) {
        String when = ui.t("brief.say.when." + kind);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                ui.t("brief.say.requests", when, "{requests}", "{requests-closed}") + change(ui, figures, "requests-closed"));
        sentences.add(ui.t("brief.say.visits", "{visits}") + change(ui, figures, "visits"));
        sentences.add(ui.t("brief.say.people", "{people-who-helped}"));
        figures.at(Slot.NOW, "satisfied-rate").filter(BriefFigure::sayable).ifPresent(
                figure -> sentences.add(ui.t("brief.say.satisfied", "{satisfied-rate.of}", "{satisfied-rate}")));
        return joined(ui, sentences);
    }

    private static String mechanism(Ui ui, BriefKind kind, Section section, BriefFigures figures) {
        return joined(ui, kind.table(section).stream()
                .flatMap(metric -> figures.at(Slot.NOW, metric).filter(BriefFigure::sayable).stream())
                .map(figure -> ui.t("brief.say.figure", figure.metric().name().in(false), '{' + figure.key() + '}',
                        figure.metric().unit().in(false)) + change(ui, figures, figure.key()))
                .toList());
    }

    private static String change(Ui ui, BriefFigures figures, String metric) {
        return figures.at(Slot.BEFORE, metric).filter(BriefFigure::sayable)
                .map(before -> ui.t("brief.say.change", '{' + metric + BriefFigures.CHANGE + '}')).orElse("");
    }

    private static String joined(Ui ui, List<String> sentences) {
        return sentences.stream().collect(Collectors.joining(ui.t("brief.say.and"), "", ui.t("brief.say.stop")));
    }

    private static String told(Ui ui, Story story) {
        String who = story.expert().isEmpty() ? ui.t("brief.say.master") : ui.t("brief.say.master.named", story.expert());
        String done = story.done().isEmpty() ? "" : ui.t("brief.say.story.done", bare(story.done()));
        return ui.t("brief.say.story", story.town(), story.subject(), who) + done
                + ui.t("brief.say.story.said", bare(story.said()));
    }

    /** People's own words hold no keys and no locks. */
    private static String bare(String words) {
        return words.replaceAll("[{}〔〕]", " ").replaceAll("[。.\\s]+$", "");
    }
}
