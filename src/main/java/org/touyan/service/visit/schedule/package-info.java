@NullMarked
package org.touyan.service.visit.schedule;

import org.jspecify.annotations.NullMarked;
