package org.dateline.extract.statements;

/// Who speaks: a noun phrase of a sentence and who it means.
///
/// @param who entity id, or the words of the phrase without an article
/// @param from,to the tokens of the phrase in its sentence
/// @param person whether it is one person
record Voice(String who, int from, int to, boolean person) {}
