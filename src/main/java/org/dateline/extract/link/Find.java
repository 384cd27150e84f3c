package org.dateline.extract.link;

import java.util.List;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.dateline.extract.knowledge.Known;
import org.jspecify.annotations.Nullable;

/// A name found in the text while it is not yet settled what it means.
final class Find {
    int from;
    int to;
    /// Empty for names that are none of ours, such as meetings: they keep others off their words.
    @Nullable EntityKind kind;

    Form form = Form.NAME;
    /// What the tables offer.
    List<Known> known;
    /// What it was settled to be: a row of the tables, or null for what only the text knows.
    @Nullable Object thing;

    String why;
    /// Whose it is: the country or place of a ministry or an embassy.
    @Nullable Find owner;
    /// What kind of body of its owner it is: `foreign ministry`; empty if it is not called after one.
    String body = "";
    /// The entity it became, empty until then.
    String entity = "";
    /// Part of a longer name: listed nowhere, but it tells where that belongs.
    boolean nested;

    Find(int from, int to, @Nullable EntityKind kind, List<Known> known, String why) {
        this.from = from;
        this.to = to;
        this.kind = kind;
        this.known = known;
        this.why = why;
    }

    boolean is(EntityKind wanted) {
        return kind == wanted && !nested;
    }
}
