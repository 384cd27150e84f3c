package org.dateline.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.article.Passage;
import org.dateline.article.Reading;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.text.Span;

/// A library on disk for tests of what a person says: articles are added by title and looked up by it.
record ActsLibrary(Path dir) {
    private Path folder() {
        return dir.resolve("test.dateline");
    }

    Workbench created() throws IOException {
        return Workbench.create(folder(), "Test", Runnable::run);
    }

    Workbench opened() throws IOException {
        return Workbench.open(folder(), Runnable::run);
    }

    /// Imports an article and waits until it has been read.
    void add(Workbench workbench, String title, String day, String text) throws IOException {
        Path file = Files.writeString(
                dir.resolve(title + ".txt"),
                "Title: " + title + "\nSource: Sample Post\nPublished: " + day + "\n\n" + text + "\n");
        workbench.importing(List.of(file), each -> {}).result().join();
        workbench.settled().join();
    }

    static Reading reading(Workbench workbench, String title) {
        String id = workbench.ask("test", Question.of("title:" + title)).join().hits().stream()
                .filter(hit -> hit.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
        return workbench.reading(id).join().orElseThrow();
    }

    /// The first place of the article where the words stand.
    static Passage passage(Workbench workbench, String title, String words) {
        Reading reading = reading(workbench, title);
        int at = reading.article().text().indexOf(words);
        return Passage.of(reading.article(), new Span(at, at + words.length()));
    }

    /// Everything is read again and the index made anew.
    static void readAgain(Workbench workbench) {
        workbench.rereading().result().join();
        workbench.verifying(true).result().join();
        workbench.settled().join();
    }

    /// What the analyst knows and the tables do not.
    static Entity analysts(EntityKind kind, String name) {
        return new Entity(Entity.id(kind, name), kind, name, List.of(), List.of(), "", Entity.Origin.ANALYST);
    }
}
