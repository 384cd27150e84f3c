package org.dateline.act;

import java.util.List;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// What a corrected link of a mention means for the events and statements that speak of the same entity.
///
/// Where the mentions of an entity inside the sentence were all changed alike, what the sentence says follows them;
/// else where all its mentions in the article were.
record EntityChanges(List<Overlay.Relinking> links, Fold fold) {

    /// @param within the sentence that speaks
    /// @param id an entity id, or plain words, or empty
    /// @return empty where it is no entity after all
    String at(Span within, String id) {
        if (id.isEmpty()) {
            return id;
        }
        String near = agreed(id, within);
        return near == null ? fold.resolve(id) : fold.resolve(near);
    }

    private @Nullable String agreed(String id, Span within) {
        List<Overlay.Relinking> all =
                links.stream().filter(l -> l.found.entity().equals(id)).toList();
        List<Overlay.Relinking> inside =
                all.stream().filter(l -> within.contains(l.found.span())).toList();
        List<Overlay.Relinking> deciding = inside.isEmpty() ? all : inside;
        if (deciding.isEmpty() || !deciding.stream().allMatch(l -> l.touched || l.dropped)) {
            return null;
        }
        String first = deciding.getFirst().dropped ? "" : deciding.getFirst().entity;
        boolean alike = deciding.stream().allMatch(l -> (l.dropped ? "" : l.entity).equals(first));
        return alike ? first : null;
    }
}
