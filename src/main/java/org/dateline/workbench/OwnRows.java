package org.dateline.workbench;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.dateline.act.Act;
import org.dateline.entity.Entity;
import org.dateline.entity.RowTable;
import org.dateline.text.Reason;

/// The analyst's own rows in and out of a library, as the table that [RowTable] describes.
record OwnRows(Desktop desktop) {

    /// Adds the rows of a file in one act, taken back in one step. Rows that the library has as they are, are passed
    /// over.
    Imported.Rows in(Path file) throws IOException {
        RowTable.Read read = RowTable.read(text(file));
        Map<String, Entity> known = new HashMap<>();
        desktop.rows().forEach(row -> known.put(row.id(), row));
        List<Act> acts = new ArrayList<>();
        for (Entity row : read.rows()) {
            if (!row.equals(known.get(row.id()))) {
                acts.add(new Act.EntityAdded(row));
            }
        }
        if (!acts.isEmpty()) {
            String what = String.valueOf(file.getFileName());
            try {
                desktop.act(() -> new Act.Together(what, acts)).join();
            } catch (CompletionException e) {
                throw new Refused(Failures.reason(e), e);
            }
        }
        return new Imported.Rows(acts.size(), read.rows().size() - acts.size(), read.faults());
    }

    /// Writes all rows that stand.
    void out(Path file) throws IOException {
        Files.writeString(file, RowTable.write(desktop.rows()));
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new Refused(
                    Reason.of(
                            "rows.encoding", "“%s” is not UTF-8 text; save the table as text with tabs in UTF-8", file),
                    e);
        }
    }
}
