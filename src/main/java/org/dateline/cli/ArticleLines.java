package org.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles from JSON Lines that keep the ids they are given. A line that is no article is told of and passed over.
final class ArticleLines implements Iterator<Article> {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path path;
    private final BufferedReader lines;
    private final Consumer<String> rejected;
    private int number;
    private @Nullable Article next;

    ArticleLines(Path path, BufferedReader lines, Consumer<String> rejected) {
        this.path = path;
        this.lines = lines;
        this.rejected = rejected;
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Article next() {
        Article article = next;
        if (article == null) {
            throw new NoSuchElementException();
        }
        advance();
        return article;
    }

    private void advance() {
        next = null;
        try {
            for (String line = lines.readLine(); next == null && line != null; ) {
                number++;
                next = line.isBlank() ? null : article(line);
                line = next == null ? lines.readLine() : line;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + ", line " + (number + 1) + ": it is not UTF-8 text", e);
        }
    }

    private @Nullable Article article(String line) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JacksonException e) {
            rejected.accept(path + ", line " + number + ": it is not JSON");
            return null;
        }
        if (!node.path("text").isString()) {
            rejected.accept(path + ", line " + number + ": it has no field \"text\"");
            return null;
        }
        Article article = Article.of(
                text(node, "title"),
                text(node, "source"),
                When.parse(text(node, "published")).orElse(When.UNKNOWN),
                text(node, "language"),
                text(node, "byline"),
                text(node, "url"),
                text(node, "text"));
        String id = node.path("id").asString("");
        return id.isEmpty()
                ? article
                : new Article(
                        id,
                        article.title(),
                        article.source(),
                        article.published(),
                        article.language(),
                        article.byline(),
                        article.address(),
                        article.text());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
