/** 联盟: studios that work together. */
@NullMarked
package org.touyan.people.studio.alliance;

import org.jspecify.annotations.NullMarked;
