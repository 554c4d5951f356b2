/** The list as staff and leaders see it: lines, answers, approval, outcome. */
@NullMarked
package org.touyan.service.menu.desk;

import org.jspecify.annotations.NullMarked;
