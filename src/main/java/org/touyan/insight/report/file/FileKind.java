package org.touyan.insight.report.file;

import java.util.Arrays;
import java.util.Optional;

/** As which files a report can be taken. */
public enum FileKind {

    /** The issuer's own sheet, filled. */
    FORM("form.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), SHEET("sheet.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), WORD("report.docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** The signed paper. */
    PAPER("report.pdf", "application/pdf"), DATA("data.csv", "text/csv;charset=UTF-8"), DICTIONARY("dictionary.csv",
            "text/csv;charset=UTF-8");

    private final String address;
    private final String mediaType;

    FileKind(String address, String mediaType) {
        this.address = address;
        this.mediaType = mediaType;
    }

    /** Last part of its address. */
    public String address() {
        return address;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return address.substring(address.indexOf('.'));
    }

    static Optional<FileKind> at(String address) {
        return Arrays.stream(values()).filter(kind -> kind.address.equals(address)).findFirst();
    }
}
