package org.dateline.extract.events.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonReader;
import javax.json.JsonString;
import org.dateline.article.Article;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Token;
import org.dateline.extract.token.Tokeniser;
import org.dateline.time.When;

/// Has CoreNLP tag and parse open texts, as the teacher of our own small parser. Training time only.
///
/// `TeachSyntax OUT.conll [FILE=EVERY]...`: a file is JSON Lines with `body`, `text` or `sentences`, or one token a line;
/// `=10` takes each tenth line. Writes `word TAB tag TAB head TAB relation`, heads counted from 1, a blank line between
/// sentences.
final class TeachSyntax {
    private final MaxentTagger tagger =
            new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    private final DependencyParser parser =
            DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");

    public static void main(String[] args) throws IOException {
        TeachSyntax teacher = new TeachSyntax();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[0])))) {
            for (int i = 1; i < args.length; i++) {
                String[] spec = args[i].split("=");
                teacher.file(Path.of(spec[0]), spec.length > 1 ? Integer.parseInt(spec[1]) : 1, out);
                System.err.println(args[i]);
            }
        }
    }

    private void file(Path file, int every, PrintWriter out) throws IOException {
        if (!file.toString().endsWith(".jsonl")) {
            columns(file, out);
            return;
        }
        try (BufferedReader in = Files.newBufferedReader(file)) {
            int n = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (n++ % every != 0) {
                    continue;
                }
                JsonObject x = parse(line);
                if (x.containsKey("sentences")) {
                    for (JsonString js : x.getJsonArray("sentences").getValuesAs(JsonString.class)) {
                        String s = js.getString();
                        sentence(List.of(s.replace("``", "\"").replace("''", "\"").split(" ")), out);
                    }
                } else {
                    text(x.getString(x.containsKey("body") ? "body" : "text"), out);
                }
            }
        }
    }

    private static JsonObject parse(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private void columns(Path file, PrintWriter out) throws IOException {
        List<String> words = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("-DOCSTART-")) {
                if (!words.isEmpty()) {
                    sentence(words, out);
                }
                words.clear();
            } else {
                words.add(line.split("\t")[0]);
            }
        }
    }

    private void text(String text, PrintWriter out) {
        Draft draft = new Draft(Article.of("", "", When.UNKNOWN, "en", "", "", text));
        new Tokeniser().read(draft);
        List<Token> now = new ArrayList<>();
        for (Token t : draft.tokens) {
            if (!now.isEmpty() && now.getFirst().sentence() != t.sentence()) {
                sentence(Words.of(now).text, out);
                now.clear();
            }
            now.add(t);
        }
        if (!now.isEmpty()) {
            sentence(Words.of(now).text, out);
        }
    }

    private void sentence(List<String> words, PrintWriter out) {
        if (words.size() < 3 || words.size() > 80) {
            return;
        }
        List<CoreLabel> labels = new ArrayList<>();
        for (String w : words) {
            CoreLabel label = new CoreLabel();
            label.setWord(w);
            label.setValue(w);
            labels.add(label);
        }
        List<TaggedWord> tagged = tagger.tagSentence(labels);
        GrammaticalStructure tree = parser.predict(tagged);
        int[] head = new int[words.size() + 1];
        String[] relation = new String[words.size() + 1];
        for (TypedDependency d : tree.typedDependencies()) {
            head[d.dep().index()] = d.gov().index();
            relation[d.dep().index()] = d.reln().toString();
        }
        for (int i = 1; i <= words.size(); i++) {
            out.println(words.get(i - 1) + "\t" + tagged.get(i - 1).tag() + "\t" + head[i] + "\t"
                    + (relation[i] == null ? "punct" : relation[i]));
        }
        out.println();
    }
}
