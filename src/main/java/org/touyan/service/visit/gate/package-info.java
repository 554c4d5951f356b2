@NullMarked
package org.touyan.service.visit.gate;

import org.jspecify.annotations.NullMarked;
