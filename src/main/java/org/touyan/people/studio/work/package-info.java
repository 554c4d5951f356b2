/** Members, projects and their milestones. */
@NullMarked
package org.touyan.people.studio.work;

import org.jspecify.annotations.NullMarked;
