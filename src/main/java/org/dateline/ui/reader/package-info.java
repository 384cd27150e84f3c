/// The reader: an article's text with quiet marks, margin glyphs and notes, and the corrections a person makes there.
///
/// [org.dateline.ui.reader.ReaderModel] knows what stands where, in UTF-16 offsets, and nothing of the screen. The view
/// draws one text flow a paragraph with shapes over and under it, so that a mark never changes the flow of the text.
@NullMarked
package org.dateline.ui.reader;

import org.jspecify.annotations.NullMarked;
