package org.dateline.extract.names;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Token;
import org.dateline.extract.token.Tokeniser;

/// Labels articles with the three English models of Stanford CoreNLP, once, into a file that [Training] reads.
///
/// `Teacher OUT INPUT...`: each input is a JSON Lines file or a folder of them. Every line of the output is a token with
/// the tags of the 3-class, 4-class and 7-class models and the first one's probability; an empty line ends a sentence,
/// `-DOCSTART-` begins an article.
public final class Teacher {
    private static final String AT = "edu/stanford/nlp/models/ner/english.";
    static final List<String> MODELS = List.of(
            AT + "all.3class.distsim.crf.ser.gz",
            AT + "conll.4class.distsim.crf.ser.gz",
            AT + "muc.7class.distsim.crf.ser.gz");

    private Teacher() {}

    public static void main(String[] args) throws IOException {
        List<CRFClassifier<CoreLabel>> models = new ArrayList<>();
        for (String model : MODELS) {
            models.add(load(model));
        }
        List<Article> articles =
                Texts.in(Arrays.stream(args).skip(1).map(Path::of).toList());
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
            int done = 0;
            for (Article article : articles) {
                Draft draft = new Draft(article);
                new Tokeniser().read(draft);
                out.write("-DOCSTART-\n\n");
                int from = 0;
                while (from < draft.tokens.size()) {
                    int to = from;
                    while (to < draft.tokens.size()
                            && draft.tokens.get(to).sentence()
                                    == draft.tokens.get(from).sentence()) {
                        to++;
                    }
                    label(models, draft.tokens.subList(from, to), out);
                    from = to;
                }
                if (++done % 500 == 0) {
                    System.err.println(done + " of " + articles.size());
                }
            }
        }
    }

    static CRFClassifier<CoreLabel> load(String model) throws IOException {
        try {
            return CRFClassifier.getClassifier(model);
        } catch (ClassNotFoundException e) {
            throw new IOException("no model " + model + " on the class path", e);
        }
    }

    /// The tags that `model` gives the words of one sentence: PERSON, LOCATION, ORGANIZATION, MISC, O.
    static List<CoreLabel> tags(CRFClassifier<CoreLabel> model, List<String> words) {
        List<CoreLabel> labels = new ArrayList<>();
        for (String word : words) {
            CoreLabel label = new CoreLabel();
            label.setWord(word);
            label.setValue(word);
            labels.add(label);
        }
        return model.classifySentence(labels);
    }

    private static void label(List<CRFClassifier<CoreLabel>> models, List<Token> tokens, BufferedWriter out)
            throws IOException {
        List<String> words = tokens.stream().map(Token::text).toList();
        List<List<CoreLabel>> tagged = models.stream().map(m -> tags(m, words)).toList();
        CRFClassifier<CoreLabel> first = models.get(0);
        CRFCliqueTree<String> tree = first.getCliqueTree(tagged.get(0));
        for (int i = 0; i < words.size(); i++) {
            StringBuilder line = new StringBuilder(words.get(i));
            for (List<CoreLabel> t : tagged) {
                line.append('\t').append(t.get(i).get(CoreAnnotations.AnswerAnnotation.class));
            }
            String answer = tagged.get(0).get(i).get(CoreAnnotations.AnswerAnnotation.class);
            double p = tree.prob(i, first.classIndex.indexOf(answer));
            out.write(line.append(String.format(Locale.ROOT, "\t%.3f\n", p)).toString());
        }
        out.write('\n');
    }
}
