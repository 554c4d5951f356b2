/** Where cards are written: on the expert's phone, and at the desk. */
@NullMarked
package org.touyan.service.knowledge.desk;

import org.jspecify.annotations.NullMarked;
