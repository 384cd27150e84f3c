package org.dateline.extract.link;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dateline.extract.knowledge.Organisation;
import org.jspecify.annotations.Nullable;

/// An organisation of the article.
final class Body {
    String name;
    final @Nullable Organisation row;
    final Set<String> aliases = new LinkedHashSet<>();
    /// ISO 3166-1 alpha-2; empty if not known.
    String country = "";

    Body(String name, @Nullable Organisation row) {
        this.name = name;
        this.row = row;
    }
}
