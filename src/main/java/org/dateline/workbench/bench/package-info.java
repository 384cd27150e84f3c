/// How fast the program is, as ratios to bare Lucene in the same process, on articles of its own making.
///
/// [org.dateline.workbench.bench.Bench] runs the measures that `docs/performance.md` reports.
@NullMarked
package org.dateline.workbench.bench;

import org.jspecify.annotations.NullMarked;
