@NullMarked
package org.touyan.service.visit.propose;

import org.jspecify.annotations.NullMarked;
