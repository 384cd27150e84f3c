package org.dateline.extract.names;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Labels the sentences that [Teacher] wrote a second time, with the English model of NLP4J, which learnt from other
/// texts and other rules (OntoNotes), so that its faults are not the first teacher's.
///
/// `SecondTeacher TAUGHT OUT`: the output has a word and its BIO tag a line, sentence for sentence as the input. Articles
/// before a name and possessives after it, which OntoNotes counts in, are left out.
public final class SecondTeacher {
    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");

    private SecondTeacher() {}

    public static void main(String[] args) throws IOException {
        NLPDecoder decoder;
        try (InputStream settings = SecondTeacher.class.getResourceAsStream("nlp4j.xml")) {
            decoder = new NLPDecoder(settings);
        }
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]));
                BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            List<String> words = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isEmpty() && !words.isEmpty()) {
                    label(words, decoder, out);
                    words.clear();
                } else if (!line.isEmpty() && !line.equals("-DOCSTART-")) {
                    words.add(line.substring(0, line.indexOf('\t')));
                }
            }
        }
    }

    private static void label(List<String> words, NLPDecoder decoder, BufferedWriter out) throws IOException {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, words.get(i - 1));
        }
        decoder.decode(nodes);
        String[] tags = new String[words.size()];
        for (int from = 0; from < tags.length; ) {
            int to = from + 1;
            while (to < tags.length && goesOn(nodes[to + 1].getNamedEntityTag())) {
                to++;
            }
            write(words, from, to, kind(nodes[from + 1].getNamedEntityTag()), tags);
            from = to;
        }
        for (int i = 0; i < tags.length; i++) {
            out.write(words.get(i) + "\t" + tags[i] + "\n");
        }
        out.write('\n');
    }

    private static boolean goesOn(String tag) {
        return tag.startsWith("I-") || tag.startsWith("L-");
    }

    private static void write(List<String> words, int from, int to, String kind, String[] tags) {
        boolean article = to - from > 1 && words.get(from).toLowerCase(Locale.ROOT).equals("the");
        int first = article ? from + 1 : from;
        boolean possessive = to - first > 1 && POSSESSIVES.contains(words.get(to - 1));
        int end = possessive ? to - 1 : to;
        for (int i = from; i < to; i++) {
            boolean inside = i >= first && i < end && !kind.isEmpty();
            tags[i] = !inside ? "O" : i == first ? "B-" + kind : "I-" + kind;
        }
    }

    /// Our kind for one of OntoNotes; empty for what is no name of ours, such as a date.
    private static String kind(String tag) {
        return switch (tag.substring(tag.indexOf('-') + 1)) {
            case "PERSON" -> "PER";
            case "GPE", "LOC", "FAC" -> "LOC";
            case "ORG" -> "ORG";
            case "NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE" -> "MISC";
            default -> "";
        };
    }
}
