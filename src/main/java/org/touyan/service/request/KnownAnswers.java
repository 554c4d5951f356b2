package org.touyan.service.request;

import java.util.List;

/**
 * What has been answered before, offered before a request is sent: asked by the last screen, answered by the module that keeps
 * the answers (knowledge). Whoever still wants somebody to come sends all the same, with one tap.
 */
public interface KnownAnswers {

    /**
     * One answer everybody may read.
     *
     * @param path  without host and language
     * @param times how often a confirmed case was handled this way
     */
    record Known(String title, String path, int times) {}

    /** Those that fit these words, the closest first; none when nothing fits. */
    List<Known> fitting(String subject, String words, int most);
}
