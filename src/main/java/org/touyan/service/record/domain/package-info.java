@NullMarked
package org.touyan.service.record.domain;

import org.jspecify.annotations.NullMarked;
