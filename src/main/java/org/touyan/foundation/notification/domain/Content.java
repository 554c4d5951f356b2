package org.touyan.foundation.notification.domain;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;

/**
 * What fills the text of a message, and where it leads. Lies sealed: names and secret links are in it.
 *
 * @param href a path on this host
 */
public record Content(List<String> args, @Nullable String href) {

    private static final String SEPARATOR = "\u001f";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    public Content {
        args = List.copyOf(args);
    }

    /** Control characters become blanks: a line end in a name must not become a line in a text or a header. */
    public static Content of(@Nullable String href, Object... args) {
        return new Content(Arrays.stream(args).map(arg -> CONTROL.matcher(String.valueOf(arg)).replaceAll(" ")).toList(),
                href);
    }

    public Sealed sealed(Vault vault) {
        return vault.seal((href == null ? "" : href) + SEPARATOR + String.join(SEPARATOR, args));
    }

    public static Content open(Vault vault, Sealed sealed) {
        List<String> parts = List.of(vault.open(sealed).split(SEPARATOR, -1));
        String href = parts.getFirst();
        return new Content(parts.subList(1, parts.size()), href.isEmpty() ? null : href);
    }
}
