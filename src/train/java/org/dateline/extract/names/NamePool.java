package org.dateline.extract.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/// Names to fill [Invented] reports with: from the tables, or put together from their parts.
final class NamePool {
    /// A name as first given and as repeated later.
    record Pair(String full, String brief) {}

    private static final List<String> TRADES = List.of(
            "Medical", "Industries", "Controls", "Energy", "Motors", "Foods", "Steel", "Pharmaceuticals", "Holdings", "Group",
            "Technologies", "Systems", "Mining", "Petroleum", "Textiles", "Airlines", "Chemicals", "Telecom", "Media",
            "Logistics", "Cement", "Electric", "Software", "Aerospace", "Shipping", "Stores", "Resources", "Biotech",
            "International", "Electronics", "Paper", "Water", "Rail", "Properties", "Retail", "Semiconductor");
    private static final List<String> FORMS = List.of(
            "", "", "", " Inc", " Corp", " Co", " Ltd", " Plc", " AG", " SA", " NV", " SpA", " Group", " Holdings", " Inc.",
            " Co Ltd", " Corp.", " Company", " ASA", " AB", " LLC");
    private static final List<String> CLUB_WORDS = List.of(
            " United", " City", " Rovers", " Town", " FC", " Athletic", " Wanderers", " Dynamo", " Sporting", " Tigers",
            " Bears", " Kings", " Falcons", " Rangers", " Eagles", " Lions", " Sharks", " Giants", " Stars", " Albion");
    private static final List<String> CLUB_STARTS = List.of(
            "Real ", "FC ", "Sporting ", "Dynamo ", "Inter ", "Racing ", "Atletico ", "AC ", "Olympique ", "Lokomotiv ", "CSKA ");
    private static final List<String> TOPICS = List.of(
            "Transport", "Trade", "Finance", "Health", "Energy", "Labour", "Agriculture", "Securities", "Aviation", "Competition",
            "Food Safety", "Statistics", "Environment", "Interior", "Justice", "Education", "Maritime", "Electoral", "Banking");
    private static final List<String> OFFICES = List.of(
            "Ministry", "Commission", "Authority", "Agency", "Board", "Department", "Office", "Council", "Bureau", "Administration");
    private static final List<String> GROUPS = List.of(
            "Union", "Party", "Alliance", "Front", "Federation", "Association", "Movement", "Congress", "League", "Council",
            "Foundation", "Institute", "Committee");
    private static final List<String> AIMS = List.of(
            "Workers'", "People's", "Democratic", "National", "Socialist", "Liberal", "Farmers'", "Teachers", "Green", "Rail",
            "Human Rights", "Refugee", "Unity", "Progressive", "Conservative", "Republican", "Metal Workers", "Reform");
    private static final List<String> BANK_WORDS = List.of(
            " Bank", " Securities", " Capital", " Asset Management", " Partners", " Savings", " & Co", " Brothers", " Capital Markets");
    private static final List<String> PAPERS = List.of(
            " Times", " Post", " Herald", " Tribune", " News", " Daily", " News Agency", " Television", " Radio", " Gazette");

    private final List<String> people;
    private final List<String> given;
    private final List<String> surnames;
    private final List<String> towns;
    private final List<String> countries;
    private final List<String> nationalities;
    private final List<String> companies = new ArrayList<>();
    private final List<String> parties = new ArrayList<>();
    private final List<String> media = new ArrayList<>();
    private final List<String> offices = new ArrayList<>();

    NamePool(Path knowledge) throws IOException {
        people = column(knowledge, "office_holders.tsv", "person").stream()
                .filter(n -> n.indexOf(' ') > 0 && n.split(" ").length < 4 && n.matches("[\\p{L} .'-]+"))
                .toList();
        given = new ArrayList<>(new TreeSet<>(people.stream()
                .map(n -> n.substring(0, n.indexOf(' ')))
                .filter(n -> n.length() > 2)
                .toList()));
        surnames = new ArrayList<>(new TreeSet<>(people.stream()
                .map(n -> n.substring(n.lastIndexOf(' ') + 1))
                .filter(n -> n.length() > 2)
                .toList()));
        towns = column(knowledge, "cities.tsv", "name");
        List<Map<String, String>> rows = Lists.rows(knowledge.resolve("countries.tsv"));
        countries = rows.stream()
                .filter(r -> r.getOrDefault("kind", "").equals("country"))
                .map(r -> r.getOrDefault("common_name", ""))
                .toList();
        nationalities = rows.stream()
                .map(r -> r.getOrDefault("adjectives", "").split("\\|")[0])
                .filter(a -> !a.isEmpty())
                .toList();
        for (Map<String, String> row : Lists.rows(knowledge.resolve("organisations.tsv"))) {
            String name = row.getOrDefault("name", "").replaceFirst("^the ", "");
            switch (row.getOrDefault("type", "")) {
                case "company" -> companies.add(name);
                case "party", "NGO", "movement", "think tank" -> parties.add(name);
                case "media", "news agency" -> media.add(name);
                case "agency", "central bank", "ministry", "government body", "legislature", "EU institution" ->
                    offices.add(name);
                default -> {}
            }
        }
    }

    private static List<String> column(Path folder, String file, String column) throws IOException {
        return Lists.rows(folder.resolve(file)).stream()
                .map(r -> r.getOrDefault(column, ""))
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
    }

    static <E> E pick(List<E> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /// A name for a placeholder's letter.
    Pair name(char mark, Random random) {
        return switch (mark) {
            case 'c' -> company(random);
            case 'k' -> same(club(random));
            case 'n', 'r' -> same(pick(countries, random));
            case 'l' -> same(pick(towns, random));
            case 'a' -> same(pick(nationalities, random));
            case 'p' -> person(random);
            case 'g' -> office(random);
            case 'b' -> same(bank(random));
            case 'u' -> same(union(random));
            case 'w' -> same(paper(random));
            default -> throw new IllegalArgumentException("no names for " + mark);
        };
    }

    private static Pair same(String name) {
        return new Pair(name, name);
    }

    private Pair person(Random random) {
        String name = random.nextInt(3) == 0 ? pick(people, random) : pick(given, random) + " " + pick(surnames, random);
        if (random.nextInt(12) == 0) {
            name = name.charAt(0) + ". " + name.substring(name.lastIndexOf(' ') + 1);
        }
        return new Pair(name, name.substring(name.lastIndexOf(' ') + 1));
    }

    private Pair company(Random random) {
        String form = pick(FORMS, random);
        String core =
                switch (random.nextInt(6)) {
                    case 0, 1 -> pick(companies, random);
                    case 2 -> pick(surnames, random);
                    case 3 -> pick(surnames, random) + " " + pick(TRADES, random);
                    case 4 -> pick(random.nextBoolean() ? towns : countries, random) + " " + pick(TRADES, random);
                    default -> coined(random);
                };
        return new Pair(core + form, core);
    }

    /// A made-up word such as a company bears.
    private String coined(Random random) {
        String a = pick(surnames, random);
        String b = pick(TRADES, random);
        String joined = a.substring(0, Math.min(a.length(), 3 + random.nextInt(2)))
                + b.substring(0, Math.min(b.length(), 3 + random.nextInt(3))).toLowerCase(Locale.ROOT);
        return random.nextInt(4) == 0 ? joined.substring(0, 3).toUpperCase(Locale.ROOT) : joined;
    }

    private String club(Random random) {
        String town = pick(towns, random);
        return switch (random.nextInt(5)) {
            case 0 -> pick(CLUB_STARTS, random) + town;
            case 1, 2 -> town + pick(CLUB_WORDS, random);
            default -> town;
        };
    }

    private Pair office(Random random) {
        if (random.nextInt(3) == 0) {
            return same(pick(offices, random));
        }
        String topic = pick(TOPICS, random);
        String name =
                switch (random.nextInt(6)) {
                    case 0 -> pick(OFFICES, random) + " of " + topic;
                    case 4 -> topic + " " + pick(OFFICES, random) + " of " + pick(countries, random);
                    case 5 -> pick(OFFICES, random) + " of Foreign " + pick(TOPICS, random) + " Control";
                    case 1 -> "National " + topic + " " + pick(OFFICES, random);
                    case 2 -> "Federal " + topic + " " + pick(OFFICES, random);
                    default -> topic + " " + pick(OFFICES, random);
                };
        StringBuilder letters = new StringBuilder();
        for (String word : name.split(" ")) {
            if (Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return new Pair(name, letters.length() > 2 ? letters.toString() : pick(OFFICES, random));
    }

    private String bank(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> pick(companies, random);
            case 1 -> pick(countries, random) + " National Bank";
            default -> pick(surnames, random) + pick(BANK_WORDS, random);
        };
    }

    private String union(Random random) {
        if (random.nextInt(3) == 0) {
            return pick(parties, random);
        }
        String name = pick(AIMS, random) + " " + pick(GROUPS, random);
        return random.nextInt(3) == 0 ? name + " of " + pick(countries, random) : name;
    }

    private String paper(Random random) {
        return random.nextInt(2) == 0 ? pick(media, random) : pick(towns, random) + pick(PAPERS, random);
    }
}
