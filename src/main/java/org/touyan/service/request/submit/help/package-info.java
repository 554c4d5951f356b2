/** Three public screens: what, where and who, and a last look. What was typed is kept on the server for a day. */
@NullMarked
package org.touyan.service.request.submit.help;

import org.jspecify.annotations.NullMarked;
