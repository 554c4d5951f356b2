package org.touyan.foundation.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every sentence people see. One bundle per module, {@code messages/<module>.properties} and {@code <module>_en.properties},
 * read as one space of keys; a key that stands twice stops the start.
 *
 * <p>Arguments are those of {@link MessageFormat}, with two differences that spare mistakes: an apostrophe is an
 * apostrophe, and a plain number is shown without grouping.
 */
@Component
public class Texts {

    private static final Logger log = LoggerFactory.getLogger(Texts.class);
    private static final String WHERE = "classpath*:messages/*.properties";

    private final Map<String, String> chinese = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final boolean strict;

    @Autowired
    Texts(Environment environment) {
        this.strict = !environment.acceptsProfiles(Profiles.of("serve | demo"));
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(WHERE)) {
                read(bundle);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("message bundles", e);
        }
    }

    /** @throws IllegalStateException for a key that does not exist, except on a live system, which logs it and shows it */
    public String say(Locale locale, String key, @Nullable Object... arguments) {
        String pattern = pattern(locale, key);
        if (arguments.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        MessageFormat format = (MessageFormat) formats
                .computeIfAbsent(locale.getLanguage() + ' ' + key, k -> format(pattern, locale))
                .clone();
        return format.format((Object) plain(arguments, format.getFormatsByArgumentIndex()));
    }

    /** The text as written in the bundle. */
    public String raw(Locale locale, String key) {
        return pattern(locale, key);
    }

    public boolean has(String key) {
        return chinese.containsKey(key);
    }

    public Set<String> keys(Locale locale) {
        return Set.copyOf(bundle(locale).keySet());
    }

    private String pattern(Locale locale, String key) {
        String pattern = bundle(locale).get(key);
        if (pattern != null) {
            return pattern;
        }
        if (strict) {
            throw new IllegalStateException("no text \"%s\" for %s (expected in messages/*.properties)".formatted(key, locale));
        }
        log.error("text.missing key={} locale={}", key, locale);
        return Objects.requireNonNullElse(chinese.get(key), key);
    }

    private Map<String, String> bundle(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    private static MessageFormat format(String pattern, Locale locale) {
        return new MessageFormat(pattern.replace("'", "''"), locale);
    }

    private static @Nullable Object[] plain(@Nullable Object[] arguments, @Nullable Format[] formats) {
        @Nullable
        Object[] plain = arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] instanceof Number number && (i >= formats.length || formats[i] == null)) {
                plain[i] = number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
            }
        }
        return plain;
    }

    private void read(Resource bundle) throws IOException {
        String name = Objects.requireNonNull(bundle.getFilename());
        Map<String, String> target = name.endsWith("_en.properties") ? english : chinese;
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            if (target.putIfAbsent(key, properties.getProperty(key).replace("''", "'")) != null) {
                throw new IllegalStateException("text \"%s\" stands twice, the second time in %s".formatted(key, name));
            }
        }
    }
}
