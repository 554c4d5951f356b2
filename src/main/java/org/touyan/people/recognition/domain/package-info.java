/** Notices with their quotas, and nominations. */
@NullMarked
package org.touyan.people.recognition.domain;

import org.jspecify.annotations.NullMarked;
