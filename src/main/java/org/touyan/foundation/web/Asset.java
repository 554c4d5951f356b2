package org.touyan.foundation.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

import org.touyan.foundation.shared.Sha256;

/** One static file, ready to send, plain or zipped. */
final class Asset {

    private final byte[] plain;
    private final byte[] zipped;
    private final String type;
    private final String hash;

    Asset(String name, byte[] content) {
        this.plain = content;
        this.zipped = gzip(content);
        this.type = type(name);
        this.hash = hash(content);
    }

    String type() {
        return type;
    }

    String hash() {
        return hash;
    }

    boolean worthZipping() {
        return zipped.length < plain.length;
    }

    byte[] content(boolean zip) {
        return zip ? zipped : plain;
    }

    private static byte[] gzip(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content), 0, 5);
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            case "png" -> "image/png";
            case "txt" -> "text/plain;charset=UTF-8";
            case "webmanifest" -> "application/manifest+json";
            default -> throw new IllegalStateException("asset %s (expected: css, js, svg, woff2, png, txt)".formatted(name));
        };
    }
}
