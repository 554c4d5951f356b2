/** What is said about an application: town, papers, visit, panel. */
@NullMarked
package org.touyan.people.studio.weigh;

import org.jspecify.annotations.NullMarked;
