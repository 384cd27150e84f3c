package org.dateline.article;

import java.util.List;
import org.dateline.entity.Entity;
import org.dateline.text.Span;

/// All that one producer says about one article.
///
/// @param producer an extractor with its version (`dateline-extract 3`), or a person
/// @param sentences the sentences of the text in order; empty if this producer does not split
/// @param entities those the annotations speak of, each once, as this article knows them (roles and aliases as found)
/// @param annotations in the order of their spans
public record Layer(String producer, List<Span> sentences, List<Entity> entities, List<Annotation> annotations) {
    public Layer {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        annotations = List.copyOf(annotations);
    }

    /// The annotations of one class, in order.
    public <A extends Annotation> List<A> all(Class<A> type) {
        return annotations.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
