package org.dateline.text;

/// A failure that says why in a way that a window can say in another language.
public interface Reasoned {
    Reason reason();
}
