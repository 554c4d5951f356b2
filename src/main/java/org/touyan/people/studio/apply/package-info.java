/** 申报: a leader, or a union for him, asks for a studio. */
@NullMarked
package org.touyan.people.studio.apply;

import org.jspecify.annotations.NullMarked;
