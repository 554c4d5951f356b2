package org.touyan.service.request.words;

import java.util.List;

import org.springframework.web.multipart.MultipartFile;

/** A sentence, pictures, or both. */
record WordsForm(String words, List<MultipartFile> photos) {

    static final WordsForm EMPTY = new WordsForm("", List.of());

    boolean says() {
        return !words.isBlank();
    }
}
