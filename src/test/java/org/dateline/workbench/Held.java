package org.dateline.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.text.Reason;

/// The process that [KillTest] kills: imports many articles at a time for ever, waits every other time until they are
/// read, says each id once it is told that the article is saved, and `-` whenever something changed.
final class Held {
    static final int TOGETHER = 100;

    private Held() {}

    private static Path texts(Path folder, int first) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < TOGETHER; i++) {
            Files.writeString(
                    folder.resolve("n%03d.txt".formatted(i)),
                    "Report %1$d\n\nThe Polish foreign minister arrived in Berlin at pier %1$d. ".formatted(first + i)
                            + "The Czech president will meet the mayor of Gdynia on Friday. ".repeat(20));
        }
        return folder;
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (Workbench workbench = Workbench.isLibrary(folder)
                ? Workbench.open(folder, Runnable::run)
                : Workbench.create(folder, "Killed", Runnable::run)) {
            workbench.listen(new Workbench.Listener() {
                @Override
                public void changed(Snapshot before, Snapshot now) {
                    say("-");
                }

                @Override
                public void trouble(Reason reason) {}
            });
            int first = workbench.settled().join().library().articles();
            for (; ; first += TOGETHER) {
                workbench
                        .importing(
                                List.of(texts(Path.of(args[1]), first)),
                                one -> say(one.article().id()))
                        .result()
                        .join();
                if (first / TOGETHER % 2 == 0) {
                    workbench.settled().join();
                }
            }
        }
    }
}
