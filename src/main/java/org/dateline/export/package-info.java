/// Files out: a briefing as DOCX, PDF, HTML or Markdown, and what a library holds in the forms that other programs
/// read.
@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
