package org.dateline.extract.times;

/// An expression found: lexemes from `start` up to, not including, `end`, and what they mean.
record Parsed(int start, int end, Meaning meaning) {}
