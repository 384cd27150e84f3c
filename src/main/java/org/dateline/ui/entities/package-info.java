/// A person, country, organisation or place: what the library knows of it, in the inspector and as a page.
@NullMarked
package org.dateline.ui.entities;

import org.jspecify.annotations.NullMarked;
