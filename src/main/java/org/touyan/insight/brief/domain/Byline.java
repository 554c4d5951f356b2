package org.touyan.insight.brief.domain;

import org.touyan.foundation.shared.check.FreeText;

/** 通讯员, 编辑, 来源. Whoever wrote and checked it, unless somebody else is named. */
public record Byline(String author, String editor, String source) {

    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_SOURCE = 60;

    public static Byline checked(String author, String editor, String source) {
        return new Byline(FreeText.check(author, 0, LONGEST_NAME).orRefuse("author"),
                FreeText.check(editor, 0, LONGEST_NAME).orRefuse("editor"),
                FreeText.check(source, 2, LONGEST_SOURCE).orRefuse("source"));
    }
}
