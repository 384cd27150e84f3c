/// People, countries and organisations as a network: joined where they take part in the same happenings.
@NullMarked
package org.dateline.ui.network;

import org.jspecify.annotations.NullMarked;
