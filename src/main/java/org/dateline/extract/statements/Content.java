package org.dateline.extract.statements;

import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// What was said.
record Content(Span span, boolean quoted, @Nullable Voice addressee) {}
