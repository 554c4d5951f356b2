@NullMarked
package org.touyan.service.visit.domain;

import org.jspecify.annotations.NullMarked;
