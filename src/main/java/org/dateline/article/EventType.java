package org.dateline.article;

/// What kind of event: PLOVER's categories, and seven that news needs beside them.
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    CONCEDE,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    STATEMENT,
    CONFERENCE,
    ELECTION,
    APPOINTMENT,
    DISASTER,
    LEGAL,
    OTHER
}
