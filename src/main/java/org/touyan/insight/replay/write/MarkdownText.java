package org.touyan.insight.replay.write;

import java.util.List;
import java.util.stream.Collectors;

import org.touyan.foundation.shared.MarkdownTable;
import org.touyan.foundation.web.Texts;
import org.touyan.insight.replay.QuotedArticle;
import org.touyan.insight.replay.write.Sentence.Part;

/** The text as Markdown: paragraphs, a footnote for each number, what was not written, and the article's words beside ours. */
public final class MarkdownText {

    private final Retold retold;
    private final Notes notes;
    private int number;

    public MarkdownText(Texts texts, Retold retold, Asking asking) {
        this.retold = retold;
        this.notes = new Notes(texts, asking);
    }

    public String text() {
        number = 0;
        var text = new StringBuilder();
        text.append("# ").append(notes.t("replay.title")).append("\n\n> ").append(notes.t("replay.label.long")).append("\n>\n> ")
                .append(notes.t("replay.as-of", retold.day().toString())).append('\n');
        for (Mechanism mechanism : Mechanism.values()) {
            paragraph(text, mechanism);
        }
        if (!retold.refused().isEmpty()) {
            text.append("\n## ").append(notes.t("replay.refused.title")).append("\n\n");
            retold.refused().forEach(refused -> text.append("- ").append(notes.refused(refused)).append('\n'));
        }
        compared(text);
        footnotes(text);
        return text.toString();
    }

    private void paragraph(StringBuilder text, Mechanism mechanism) {
        List<Sentence> sentences = retold.of(mechanism);
        if (sentences.isEmpty()) {
            return;
        }
        text.append("\n## ").append(notes.t("replay.mechanism." + mechanism)).append("\n\n")
                .append(sentences.stream().map(this::marked).collect(Collectors.joining(notes.t("replay.between")))).append('\n');
    }

    private String marked(Sentence sentence) {
        return sentence.parts().stream().map(this::marked).collect(Collectors.joining());
    }

    private String marked(Part part) {
        return part.told() == null ? part.text() : part.text() + "[^" + ++number + "]";
    }

    private void compared(StringBuilder text) {
        QuotedArticle article = QuotedArticle.seed();
        text.append("\n## ").append(notes.t("replay.compared")).append("\n\n")
                .append(notes.t("replay.compared.source", article.title(), article.source(), article.author(), article.editor()))
                .append("\n\n");
        var table = new MarkdownTable().words(notes.t("replay.compared.printed")).words(notes.t("replay.compared.told"))
                .numbers(notes.t("replay.compared.value")).words(notes.t("replay.compared.rule"))
                .words(notes.t("replay.compared.same"));
        retold.numbers().stream().filter(told -> !told.printed().isEmpty())
                .forEach(told -> table.row(List.of(told.printed(), told.words(), told.value().toPlainString(), told.rule(),
                        notes.t(told.asPrinted() ? "replay.compared.yes" : "replay.compared.no"))));
        text.append(table.text()).append('\n');
    }

    private void footnotes(StringBuilder text) {
        text.append('\n');
        int footnote = 0;
        for (Told told : retold.numbers()) {
            text.append("[^").append(++footnote).append("]: ");
            List<String> lines = notes.of(told);
            for (int i = 0; i < lines.size(); i++) {
                text.append(i == 0 ? "" : "\n    ").append(lines.get(i)).append(" <").append(told.sources().get(i).path())
                        .append(">");
            }
            text.append('\n');
        }
    }
}
