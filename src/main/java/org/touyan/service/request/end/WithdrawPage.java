package org.touyan.service.request.end;

import org.touyan.foundation.web.Page;

/**
 * Is the asker sure?
 *
 * @param possible whether it can still be withdrawn
 */
public record WithdrawPage(String token, String number, String matter, boolean possible) implements Page {}
