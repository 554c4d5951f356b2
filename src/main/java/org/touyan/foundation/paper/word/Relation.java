package org.touyan.foundation.paper.word;

/** From a part of the package to another one, or out of it. */
record Relation(String id, String type, String target, boolean outside) {

    static Relation part(String id, String type, String target) {
        return new Relation(id, type, target, false);
    }

    static Relation address(String id, String address) {
        return new Relation(id, "hyperlink", address, true);
    }

    String xml() {
        return "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"%s/>"
                .formatted(id, type, Part.escape(target), outside ? " TargetMode=\"External\"" : "");
    }
}
