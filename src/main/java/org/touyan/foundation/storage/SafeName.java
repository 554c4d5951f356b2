package org.touyan.foundation.storage;

/** A file name that no header, shell or file manager reads as anything else. The picture inside is always a JPEG. */
final class SafeName {

    private static final int LONGEST = 60;

    private SafeName() {}

    static String of(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        StringBuilder safe = new StringBuilder();
        (dot > 0 ? last.substring(0, dot) : last).codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')
                .limit(LONGEST)
                .forEach(safe::appendCodePoint);
        return (safe.isEmpty() ? "photo" : safe.toString()) + ".jpg";
    }
}
