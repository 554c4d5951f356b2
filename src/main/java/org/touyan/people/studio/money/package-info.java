/** What a studio was given and has spent. */
@NullMarked
package org.touyan.people.studio.money;

import org.jspecify.annotations.NullMarked;
