package org.touyan.foundation.web.about;

import java.util.List;
import java.util.stream.IntStream;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;

/**
 * A page of titled paragraphs. The texts are {@code web.<key>.title}, then {@code web.<key>.1.title}, {@code web.<key>.1.text}
 * and so on; they may name the hotline as {0} and the union as {1}.
 */
public record TextPage(String key) implements Page {

    private static final int MOST = 20;

    /** One titled paragraph. */
    public record Paragraph(String title, String text) {}

    public String title(Ui ui) {
        return ui.t("web." + key + ".title");
    }

    public List<Paragraph> paragraphs(Ui ui) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(i -> "web." + key + "." + i)
                .takeWhile(k -> ui.has(k + ".title"))
                .map(k -> new Paragraph(ui.t(k + ".title"), ui.t(k + ".text", ui.hotline(), ui.unit())))
                .toList();
    }
}
