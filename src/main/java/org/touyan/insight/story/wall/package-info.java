/** The wall of honours (荣誉墙): by honour and year, of people who agreed to be shown; nobody stands above another. */
@NullMarked
package org.touyan.insight.story.wall;

import org.jspecify.annotations.NullMarked;
