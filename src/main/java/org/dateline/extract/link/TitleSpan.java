package org.dateline.extract.link;

/// Words that are a title: `deputy energy minister`.
///
/// @param from,to first and last word
/// @param head first word of the head
record TitleSpan(int from, int to, int head) {}
