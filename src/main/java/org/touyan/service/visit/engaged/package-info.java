@NullMarked
package org.touyan.service.visit.engaged;

import org.jspecify.annotations.NullMarked;
