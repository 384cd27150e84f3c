/// Where the program keeps what is the user's and belongs to no library: window, theme, recent libraries.
@NullMarked
package org.dateline.settings;

import org.jspecify.annotations.NullMarked;
