package org.dateline.ui.pane;

import org.dateline.article.Status;
import org.dateline.time.When;
import org.dateline.ui.kit.Texts;

/// The user's words for what sources disagree on.
public final class ConflictWords {
    private ConflictWords() {}

    /// @param field as in [org.dateline.timeline.Conflict]
    public static String field(String field) {
        return field(Texts.mine(), field);
    }

    /// The same in the language of these texts.
    public static String field(Texts texts, String field) {
        return texts.get("pane.field." + field);
    }

    /// @param value EDTF, entity ids, a number with its noun or a status, by the field
    public static String value(Workspace workspace, String field, String value) {
        return switch (field) {
            case "when" -> When.parse(value).map(Dates::exact).orElse(value);
            case "status" -> status(Texts.mine(), value);
            case "number" -> value;
            default -> workspace.names(value);
        };
    }

    /// A status by its word in the language of these texts; any other word as it is.
    public static String status(Texts texts, String word) {
        for (Status status : Status.values()) {
            if (status.word().equals(word)) {
                return texts.get("pane.status." + word);
            }
        }
        return word;
    }
}
