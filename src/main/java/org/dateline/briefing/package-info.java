/// How a briefing is composed, cited and checked.
@NullMarked
package org.dateline.briefing;

import org.jspecify.annotations.NullMarked;
