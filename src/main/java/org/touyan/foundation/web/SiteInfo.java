package org.touyan.foundation.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who runs this installation and where people call: {@code touyan.site.*}, in both languages. */
@ConfigurationProperties("touyan.site")
public record SiteInfo(@DefaultValue Words unit, @DefaultValue("12351") String hotline, @DefaultValue Words hours,
        @DefaultValue("") String publicUrl, @DefaultValue("http://127.0.0.1:8080") String thisMachine,
        @DefaultValue("false") boolean demo) {

    /** Where the installation is reached; this machine while nobody has said it. */
    public String address() {
        return publicUrl.isEmpty() ? thisMachine : publicUrl;
    }

    /** The same words in both languages; empty means the text of the bundle. */
    public record Words(@DefaultValue("") String zh, @DefaultValue("") String en) {}
}
