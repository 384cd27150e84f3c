package org.dateline.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.time.When;

/// The process that [KillTest] kills: imports for ever, and says each id once it is told that the article is saved.
final class Importing {
    private Importing() {}

    static Article article(long number) {
        StringBuilder text = new StringBuilder("Report " + number + ".\n");
        Random random = new Random(number);
        for (int i = random.nextInt(300); i >= 0; i--) {
            text.append("Ministers met again, “as planned”, on day ")
                    .append(random.nextInt())
                    .append(". ");
        }
        return Article.of("Title " + number, "Sample Wire", When.of("2025-02-15"), "en", "", "", text.toString());
    }

    public static void main(String[] args) throws IOException {
        try (Library library = Library.open(Path.of(args[0]))) {
            long number = library.positions().articles();
            do {
                List<Library.Incoming> batch = new ArrayList<>();
                for (int i = 0; i < 5; i++) {
                    batch.add(new Library.Incoming(article(number++), ""));
                }
                StringBuilder said = new StringBuilder();
                library.add(batch).forEach(s -> said.append(s.article().id()).append('\n'));
                System.out.print(said);
                System.out.flush();
            } while (!args[1].equals("once"));
        }
    }
}
