/// Linked timelines: an overview with a brush, and lanes that share one axis.
///
/// [TimelineModel] knows what is shown (lanes, marks, window of days, clock, selection) and nothing of the screen;
/// [TimelineView] shows it and turns wheel, hand and keys into calls of the model. Where things land is decided in
/// [org.dateline.timeline.picture], which also draws pictures for export.
@NullMarked
package org.dateline.ui.timeline;

import org.jspecify.annotations.NullMarked;
