@NullMarked
package org.touyan.service.visit.end;

import org.jspecify.annotations.NullMarked;
