package org.dateline.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.briefing.Block;
import org.dateline.briefing.Briefing;
import org.dateline.briefing.Wording;
import org.dateline.text.Reason;

/// Writes a briefing to a file; the format follows the name: `.docx`, `.pdf`, `.html`, `.md` or `.json`.
///
/// Any thread; blocks on the disk. The file appears whole or not at all.
public final class BriefingFile {
    /// The endings that can be written, with the dot.
    public static final List<String> ENDINGS = List.of(".docx", ".pdf", ".html", ".md", ".json");

    private BriefingFile() {}

    /// Whether the name of `file` has one of the [#ENDINGS].
    public static boolean canWrite(Path file) {
        return ENDINGS.contains(ending(file));
    }

    /// @param words for what the briefing says itself
    /// @param pictures draws a picture block as PNG at twice its size on the page; empty where it cannot be drawn
    /// @throws IOException if the name has another ending or the disk refuses; nothing is left behind then
    public static void write(
            Briefing briefing, Path file, Wording words, Function<Block.Picture, Optional<byte[]>> pictures)
            throws IOException {
        Page page = Page.of(briefing, words, pictures);
        byte[] bytes = switch (ending(file)) {
            case ".docx" -> Docx.write(page);
            case ".pdf" -> Pdf.write(page);
            case ".html" -> Html.write(page).getBytes(StandardCharsets.UTF_8);
            case ".md", ".json" -> text(briefing, ending(file), words).getBytes(StandardCharsets.UTF_8);
            default ->
                throw new Unwritable(Reason.of(
                        "export.ending",
                        "A briefing is written as %s; the name %s has none of these endings",
                        String.join(", ", ENDINGS),
                        file.getFileName()));
        };
        WholeFile.write(file, draft -> Files.write(draft, bytes));
    }

    /// A briefing as text, without its pictures.
    ///
    /// @param ending `.md` or `.json`
    /// @param words for what the briefing says itself
    public static String text(Briefing briefing, String ending, Wording words) {
        return ending.equals(".json")
                ? BriefingJson.write(briefing)
                : Markdown.write(Page.of(briefing, words, picture -> Optional.empty()));
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        return ending.equals(".htm") ? ".html" : ending;
    }
}
