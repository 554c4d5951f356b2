package org.touyan.service.menu.desk;

/**
 * What is done with a line.
 *
 * @param act    CONFIRM, CORRECT or DECLINE; FINISH or FAIL
 * @param words  what the provider said, and how he was asked
 * @param reason of a withdrawal, or of what was not done
 */
public record ActForm(String act, String words, String reason) {}
