package org.dateline.extract.statements;

/// What a word of saying can be followed by, as the table of cues says it in lower case.
enum Takes {
    /// A clause, with or without "that".
    THAT,
    QUOTE,
    /// A quotation after a colon: "the letter read: …".
    COLON,
    /// A person told, then a clause.
    TOLD,
    /// "accused them of …".
    OF,
    /// "blamed them for …".
    FOR,
    /// "described it as …".
    AS,
    /// "promised to …".
    TO,
    /// "denied having …".
    ING,
    /// A noun phrase that is what was said: "stressed the need".
    THING,
    /// A word for something: "called the vote calm".
    NAME,
    WHETHER,
    /// A clause, where it is a document that says so: "the figures showed that …".
    EVIDENCE,
    /// "was quoted as saying" has its cue in the other verb.
    SAYING
}
