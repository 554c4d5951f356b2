/** The first engine behind {@link org.touyan.service.matching.Matching}: five reasons, hard facts first. */
@NullMarked
package org.touyan.service.matching.shortlist;

import org.jspecify.annotations.NullMarked;
