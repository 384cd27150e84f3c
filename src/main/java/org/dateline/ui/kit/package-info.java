/// The look of the window: colours, type, icons, status glyphs and words.
///
/// [Theme] dresses a scene in AtlantaFX Primer with our tokens over it; [Palette] gives the same tokens to whatever
/// draws for itself, read from the same stylesheet, so that a colour is written once. [Icon] and [Glyph] draw what
/// tells kinds and statuses apart without colour. Every visible word comes from [Texts].
@NullMarked
package org.dateline.ui.kit;

import org.jspecify.annotations.NullMarked;
