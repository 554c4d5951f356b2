package org.touyan.service.request.words;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/** The asker adds a word or a picture. */
public record WordsPage(String token, String number, String matter, String words, FormErrors errors) implements Page {}
