package org.dateline.entity;

import org.dateline.time.When;

/// An office someone holds or held.
///
/// @param title the office in English, such as `Foreign Minister`
/// @param of what it is an office of: an ISO 3166-1 alpha-2 code, the name of an organisation, or empty
/// @param term from when to when, [When#UNKNOWN] where not known; open at the end where still held
public record Office(String title, String of, When term) {}
