/** What is understood of somebody's words before they are sent: who takes it on sooner, and whether one more sentence would help. */
@NullMarked
package org.touyan.service.request.submit.hearing;

import org.jspecify.annotations.NullMarked;
