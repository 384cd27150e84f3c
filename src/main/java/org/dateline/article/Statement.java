package org.dateline.article;

import org.dateline.text.Span;

/// Who said what, to whom.
///
/// @param span the cue: "said", "told reporters", "according to"
/// @param content what was said, without quotation marks
/// @param speaker entity id, or plain words where the text names no entity ("officials")
/// @param addressee the same, empty if not said
/// @param quoted whether the content is a direct quotation
public record Statement(Span span, Span content, String speaker, String addressee, boolean quoted)
        implements Annotation {}
