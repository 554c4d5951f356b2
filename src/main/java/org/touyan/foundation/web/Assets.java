package org.touyan.foundation.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Style sheets, scripts, icons and the display font, held in memory under names that change with their content. A browser
 * may keep them for a year. References between files ({@code url(…)} in style sheets) follow the content too.
 */
@Component
class Assets {

    static final String ROOT = "/assets/";
    static final String HTMX = "vendor/htmx-2.0.10.min.js";

    private static final String FOLDER = "static/assets/";
    private static final String HTMX_JAR = "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final Pattern REFERENCE = Pattern.compile("url\\(([a-z0-9.-]+)\\)");

    private final Map<String, Asset> byName = new TreeMap<>();
    private final Map<String, Asset> byHashedName = new HashMap<>();
    private final Map<String, String> urls = new HashMap<>();

    Assets() {
        try {
            Map<String, byte[]> files = read();
            files.forEach((name, content) -> {
                if (!name.endsWith(".css")) {
                    add(name, content);
                }
            });
            files.forEach((name, content) -> {
                if (name.endsWith(".css")) {
                    add(name, withHashedReferences(content));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("static assets", e);
        }
    }

    /** The address of {@code core.css}, for example {@code /assets/core.3fa94b21.css}. */
    String url(String name) {
        String url = urls.get(name);
        if (url == null) {
            throw new IllegalStateException("no asset \"%s\" (expected one of %s)".formatted(name, byName.keySet()));
        }
        return url;
    }

    Optional<Asset> hashed(String name) {
        return Optional.ofNullable(byHashedName.get(name));
    }

    Optional<Asset> plain(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void add(String name, byte[] content) {
        var asset = new Asset(name, content);
        int dot = name.lastIndexOf('.');
        String hashedName = name.substring(0, dot) + '.' + asset.hash() + name.substring(dot);
        byName.put(name, asset);
        byHashedName.put(hashedName, asset);
        urls.put(name, ROOT + hashedName);
    }

    private byte[] withHashedReferences(byte[] css) {
        return REFERENCE.matcher(new String(css, StandardCharsets.UTF_8))
                .replaceAll(m -> "url(" + url(m.group(1)) + ")")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> read() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*.*")) {
            String url = file.getURL().toString();
            files.put(url.substring(url.lastIndexOf(FOLDER) + FOLDER.length()), bytes(file));
        }
        files.put(HTMX, bytes(new ClassPathResource(HTMX_JAR)));
        return files;
    }

    private static byte[] bytes(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
