package org.touyan.insight.brief.desk;

public record BylineForm(String author, String editor, String source) {}
