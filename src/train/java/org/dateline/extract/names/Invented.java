package org.dateline.extract.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Token;
import org.dateline.extract.token.Tokeniser;
import org.dateline.time.When;

/// Reports of our own on business, sport and offices, each written once with gaps for names (`invented.txt`) and filled
/// in anew many times: the teacher's texts say little of these, and newspapers much.
final class Invented {
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS = List.of(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
            "December", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec");

    private final NamePool pool;
    private final Random random;

    /// A filled text and its names.
    private final StringBuilder text = new StringBuilder();

    private final List<Score.Name> spans = new ArrayList<>();

    private Invented(NamePool pool, Random random) {
        this.pool = pool;
        this.random = random;
    }

    /// `count` articles.
    static List<Labelled> articles(NamePool pool, int count, long seed, float weight) throws IOException {
        List<String> reports = reports();
        Random random = new Random(seed);
        List<Labelled> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            out.add(new Invented(pool, random).fill(reports.get(i % reports.size()), weight));
        }
        return out;
    }

    private static List<String> reports() throws IOException {
        try (InputStream bytes = Invented.class.getResourceAsStream("invented.txt")) {
            if (bytes == null) {
                throw new IOException("invented.txt is missing: put src/train/resources on the class path");
            }
            String all = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(all.split("\n\n")).stream()
                    .map(r -> r.startsWith("#") ? "" : r.strip())
                    .filter(r -> !r.isEmpty())
                    .toList();
        }
    }

    private Labelled fill(String report, float weight) {
        Map<String, NamePool.Pair> names = new HashMap<>();
        boolean opened = false;
        for (int i = 0; i < report.length(); ) {
            char c = report.charAt(i);
            if (!opened && c == '\n') {
                opened = true;
                text.append("\n\n");
                i++;
                if (report.charAt(i) != '{' || report.charAt(i + 1) != 'l') {
                    dateline();
                }
                continue;
            }
            if (c == '{') {
                int end = report.indexOf('}', i);
                name(report.substring(i + 1, end), names);
                i = end + 1;
            } else if (c == '#') {
                int end = i + 1;
                while (end < report.length() && Character.isLetter(report.charAt(end))) {
                    end++;
                }
                text.append(plain(report.substring(i + 1, end)));
                i = end;
            } else {
                text.append(c == '\n' ? "\n\n" : String.valueOf(c));
                i++;
            }
        }
        return labelled(weight);
    }

    /// Where a report was filed from, in one of the usual forms, three times in four.
    private void dateline() {
        int form = random.nextInt(14);
        if (form < 11) {
            String town = pool.name('l', random).full();
            named(form > 8 ? town : town.toUpperCase(Locale.ROOT), 1);
            switch (form) {
                case 8, 9 -> {
                    text.append(form == 8 && random.nextBoolean() ? "/" : ", ");
                    named(pool.name(form == 8 ? 'l' : 'r', random).full(), 1);
                    text.append(form == 8 ? " (" : " ");
                    named(pool.name('w', random).full(), 2);
                    text.append(form == 8 ? ") — " : " — ");
                }
                case 10 -> {
                    text.append(' ');
                    named(pool.name('w', random).full(), 2);
                    text.append(" — ");
                }
                case 0, 1 -> text.append(" - ");
                case 2 -> {
                    text.append(", ");
                    named(pool.name('r', random).full(), 1);
                    text.append(random.nextBoolean() ? " - " : " — ");
                }
                case 3 -> text.append(", ").append(plain("month")).append(' ').append(plain("day")).append(" - ");
                case 4 -> {
                    text.append(" (");
                    named(pool.name('w', random).full(), 2);
                    text.append(") - ");
                }
                case 5 -> text.append(' ')
                        .append(plain("year"))
                        .append(String.format(
                                Locale.ROOT, "-%02d-%02d\n\n", 1 + random.nextInt(12), 1 + random.nextInt(28)));
                case 6 -> {
                    text.append(", ");
                    named(pool.name('r', random).full(), 1);
                    text.append(", ").append(plain("month")).append(' ').append(plain("day")).append("\n\n");
                }
                case 7 -> text.append("\n\n");
                default -> {
                    text.append(", ").append(plain("month")).append(' ').append(plain("day")).append(" (");
                    named(pool.name('w', random).full(), 2);
                    text.append(") -- ");
                }
            }
        }
    }

    private void named(String name, int kind) {
        int from = text.length();
        text.append(name);
        spans.add(new Score.Name(from, text.length(), kind));
    }

    private void name(String mark, Map<String, NamePool.Pair> names) {
        boolean brief = mark.endsWith(".s");
        String id = brief ? mark.substring(0, mark.length() - 2) : mark;
        NamePool.Pair pair = names.computeIfAbsent(id, k -> pool.name(k.charAt(0), random));
        named(brief ? pair.brief() : pair.full(), kind(id.charAt(0)));
    }

    private static int kind(char mark) {
        return switch (mark) {
            case 'p', 'v' -> 0;
            case 'l', 'r', 'n', 'z' -> 1;
            case 'a', 'm' -> Tags.OTHER_KIND;
            default -> 2;
        };
    }

    private String plain(String word) {
        return switch (word) {
            case "weekday" -> NamePool.pick(DAYS, random);
            case "month" -> NamePool.pick(MONTHS, random);
            case "day" -> Integer.toString(1 + random.nextInt(28));
            case "year" -> Integer.toString(1995 + random.nextInt(35));
            case "num" -> random.nextBoolean()
                    ? Integer.toString(2 + random.nextInt(90))
                    : 1 + random.nextInt(20) + "." + random.nextInt(10);
            default -> throw new IllegalArgumentException("no words for #" + word);
        };
    }

    private Labelled labelled(float weight) {
        Draft draft = new Draft(Article.of("", "", When.UNKNOWN, "en", "", "", text.toString()));
        new Tokeniser().read(draft);
        List<List<String>> sentences = new ArrayList<>();
        List<int[]> masks = new ArrayList<>();
        int from = 0;
        while (from < draft.tokens.size()) {
            int to = from;
            while (to < draft.tokens.size()
                    && draft.tokens.get(to).sentence() == draft.tokens.get(from).sentence()) {
                to++;
            }
            List<Token> tokens = draft.tokens.subList(from, to);
            sentences.add(tokens.stream().map(Token::text).toList());
            masks.add(masks(tokens));
            from = to;
        }
        return new Labelled(sentences, masks, weight);
    }

    private int[] masks(List<Token> tokens) {
        int[] tags = new int[tokens.size()];
        for (Score.Name span : spans) {
            int first = -1;
            int last = -1;
            for (int i = 0; i < tokens.size(); i++) {
                Token t = tokens.get(i);
                if (t.start() >= span.from() && t.end() <= span.to()) {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            if (first >= 0) {
                Columns.span(tags, first, last + 1, span.kind());
            }
        }
        int[] masks = new int[tags.length];
        for (int i = 0; i < tags.length; i++) {
            masks[i] = 1 << tags[i];
        }
        return masks;
    }
}
