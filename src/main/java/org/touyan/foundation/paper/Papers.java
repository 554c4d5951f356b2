package org.touyan.foundation.paper;

import org.springframework.stereotype.Component;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Renderer;
import org.touyan.foundation.web.Ui;

/** Prints typed pages. The template of a paper uses {@code paper/layout/a4.jte}. */
@Component
public class Papers {

    private final Renderer renderer;
    private final Press press = new Press();

    Papers(Renderer renderer) {
        this.renderer = renderer;
    }

    /** The page as PDF/A, in the language of its reader. */
    public byte[] pdf(Page page, Ui ui) {
        return press.print(renderer.text(page, ui));
    }
}
