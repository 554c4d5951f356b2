package org.touyan.foundation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import gg.jte.Content;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a public page says, once more for machines: schema.org in JSON-LD. It is data and no script, and says nothing that the page
 * does not show.
 */
public final class JsonLd {

    private static final String VOCABULARY = "https://schema.org";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Object> says = new LinkedHashMap<>();

    private JsonLd(String type) {
        says.put("@type", type);
    }

    /** @param type of schema.org: Person, Organization, Article */
    public static JsonLd of(String type) {
        return new JsonLd(type);
    }

    /** Left out when it is empty. */
    public JsonLd with(String property, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            says.put(property, value);
        }
        return this;
    }

    public JsonLd with(String property, JsonLd value) {
        says.put(property, value.says);
        return this;
    }

    /** Left out when there are none. */
    public JsonLd with(String property, List<?> values) {
        if (!values.isEmpty()) {
            says.put(property, values.stream().map(v -> v instanceof JsonLd inner ? inner.says : v).toList());
        }
        return this;
    }

    /** Where the page wants it; nothing in it can end the element it stands in. */
    public Content content() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", VOCABULARY);
        whole.putAll(says);
        return Markup.raw("<script type=\"application/ld+json\">" + JSON.writeValueAsString(whole).replace("<", "\\u003c")
                .replace(">", "\\u003e").replace("&", "\\u0026") + "</script>");
    }
}
