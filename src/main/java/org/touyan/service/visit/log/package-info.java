@NullMarked
package org.touyan.service.visit.log;

import org.jspecify.annotations.NullMarked;
