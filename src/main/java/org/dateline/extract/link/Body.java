package org.dateline.extract.link;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dateline.entity.Entity;
import org.dateline.extract.knowledge.Organisation;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/// An organisation of the article.
final class Body {
    String name;
    /// The analyst's row, where it is one.
    @Nullable Entity given;

    final @Nullable Organisation row;
    final Set<String> aliases = new LinkedHashSet<>();
    /// ISO 3166-1 alpha-2; empty if not known.
    String country = "";

    Body(String name, @Nullable Organisation row) {
        this.name = name;
        this.row = row;
    }

    /// Whether it is of one country, not of many with its seat there.
    boolean isNational() {
        return row == null
                || switch (row.type()) {
                    case "international organisation",
                            "court",
                            "EU institution",
                            "alliance",
                            "international forum",
                            "NGO",
                            "development bank",
                            "peacekeeping mission",
                            "supranational union",
                            "sports body" -> false;
                    default -> true;
                };
    }

    /// Whether nothing in the name says what sort of body it is.
    boolean isUnspecified() {
        for (String word : Folding.key(name).split(" ")) {
            if (Lexicon.ORG_CORES.contains(word) || Lexicon.BODIES.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
