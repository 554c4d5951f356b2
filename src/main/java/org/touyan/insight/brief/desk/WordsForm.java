package org.touyan.insight.brief.desk;

/** A paragraph, or a reason. */
public record WordsForm(String words, String reason, String correction) {}
