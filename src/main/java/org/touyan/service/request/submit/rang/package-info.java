/** "He has just rung me": an expert notes a call after the fact. */
@NullMarked
package org.touyan.service.request.submit.rang;

import org.jspecify.annotations.NullMarked;
