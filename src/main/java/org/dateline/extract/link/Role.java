package org.dateline.extract.link;

/// An office or occupation as the article gives it.
///
/// @param title as written, without article and possessor
/// @param of ISO 3166-1 alpha-2 of a country, the name of an organisation, place or person, or empty
/// @param code kind of office, empty if none of ours
record Role(String title, String of, String code) {}
