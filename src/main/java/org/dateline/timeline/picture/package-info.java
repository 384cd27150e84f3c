/// How lanes look: where marks, labels, joins and density land, and the strokes that draw them.
///
/// Two steps, both pure. [Layout] turns marks and a [Sheet] (window of days, size, selection) into rectangles; it
/// knows no toolkit and its tests say where things land. [Painter] draws a layout with a [Pen]: a screen's canvas in
/// the window, SVG text here, so that the window, an exported picture and the briefing show the same drawing. Text
/// widths come from a table of Inter's own advances ([Inter]), so that every pen agrees on what fits.
@NullMarked
package org.dateline.timeline.picture;

import org.jspecify.annotations.NullMarked;
