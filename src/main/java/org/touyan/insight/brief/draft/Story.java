package org.touyan.insight.brief.draft;

/**
 * A matter that was solved, and what was said of it. Whoever asked is never named.
 *
 * @param expert empty unless he is on public pages by his own will
 */
record Story(String subject, String town, String expert, String done, String said) {}
