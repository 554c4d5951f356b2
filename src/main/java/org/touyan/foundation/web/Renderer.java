package org.touyan.foundation.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.stereotype.Component;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** Finds the template that lies beside the record and renders it. */
@Component
public class Renderer {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    Utf8ByteOutput render(Object view, Ui ui) {
        var output = new Utf8ByteOutput();
        templates.render(template(view), Map.of(view instanceof Page ? "page" : "part", view, "ui", ui), output);
        return output;
    }

    /** A page as text, for whoever makes something else of it than an answer. */
    public String text(Page page, Ui ui) {
        return new String(render(page, ui).toByteArray(), StandardCharsets.UTF_8);
    }

    private static String template(Object view) {
        String name = view.getClass().getName();
        if (name.indexOf('$') >= 0) {
            throw new IllegalStateException("%s has no template of its own (expected: a top-level record)".formatted(name));
        }
        return name.replace('.', '/') + ".jte";
    }
}
