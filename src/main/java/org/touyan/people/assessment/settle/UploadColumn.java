package org.touyan.people.assessment.settle;

import org.touyan.foundation.web.Ui;

/** The columns of the table for the upload to the national query, in their order. */
public enum UploadColumn {
    NAME("staff.name"), KIND("export.kind"), IDENTITY("export.number"), SEX("export.sex"), OCCUPATION("occupation.name"), TRADE(
            "trade"), LEVEL("candidate.wants"), NUMBER("certificate.number"), ISSUED("certificate.issued"), BODY(
                    "export.body"), CODE("export.code"), THEORY("part.THEORY"), PRACTICE(
                            "part.PRACTICE"), REVIEW("part.REVIEW"), SUM("export.sum"), PHOTO("export.photo");

    private final String key;

    UploadColumn(String key) {
        this.key = "assessment." + key;
    }

    public String heading(Ui ui) {
        return ui.t(key);
    }

    /** What stands beside the heading: why a column is empty; nothing where it is not. */
    public String note(Ui ui) {
        return this == PHOTO ? ui.t("assessment.export.photo.why") : "";
    }

    /** By the identity a row is found, and a photo is not kept here (ADR 22): all the rest has to be the same. */
    boolean compared() {
        return this != IDENTITY && this != PHOTO;
    }
}
