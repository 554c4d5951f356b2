package org.touyan.service.request.reopen;

import org.touyan.foundation.web.Page;

/**
 * Is it really not solved?
 *
 * @param possible whether it can be opened again
 * @param days     for how many days after the visit
 */
public record ReopenPage(String token, String number, String matter, boolean possible, int days) implements Page {}
