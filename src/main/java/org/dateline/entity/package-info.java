/// Who and what exists: entities with their names, aliases and offices, and how two become one.
@NullMarked
package org.dateline.entity;

import org.jspecify.annotations.NullMarked;
