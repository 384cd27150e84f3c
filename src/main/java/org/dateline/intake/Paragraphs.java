package org.dateline.intake;

/// Text that a page has broken into lines, made into paragraphs again.
final class Paragraphs {
    private Paragraphs() {}

    /// Joins lines within a paragraph (a hyphen at a line's end goes), keeps blank lines as the breaks between.
    static String rejoin(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (String block : text.replace("\r\n", "\n").split("\n[ \\t]*\n+")) {
            String paragraph =
                    block.strip().replaceAll("(?<=\\p{Ll})-\n(?=\\p{Ll})", "").replaceAll("[ \\t]*\n[ \\t]*", " ");
            if (!paragraph.isEmpty()) {
                out.append(out.isEmpty() ? "" : "\n\n").append(paragraph);
            }
        }
        return out.toString();
    }
}
