package org.dateline.extract.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Names to fill [Invented] reports with: from the tables, or put together from their parts.
final class NamePool {
    /// A name as first given and as repeated later.
    record Pair(String full, String brief) {}

    private static final List<String> TRADES = List.of(
            "Medical", "Industries", "Controls", "Energy", "Motors", "Foods", "Steel", "Pharmaceuticals", "Holdings", "Group",
            "Technologies", "Systems", "Mining", "Petroleum", "Textiles", "Airlines", "Chemicals", "Telecom", "Media",
            "Logistics", "Cement", "Electric", "Software", "Aerospace", "Shipping", "Stores", "Resources", "Biotech",
            "International", "Electronics", "Paper", "Water", "Rail", "Properties", "Retail", "Semiconductor", "Maritime", "Marine",
            "Trading", "Freight", "Tankers", "Ventures", "Labs", "Dynamics", "Robotics", "Solar", "Therapeutics", "Lithium", "Gold");
    /// Words of the land, the sea and the sky that companies are called after.
    private static final List<String> LANDSCAPE = List.of(
            "Blue", "Red", "Golden", "Northern", "Silver", "Star", "Reef", "Bay", "Harbor", "Summit", "Peak", "River", "Stone", "Oak",
            "Cedar", "Falcon", "Eagle", "Atlas", "Orion", "Horizon", "Pacific", "Atlantic", "Coral", "Sun", "Lake", "Ridge", "Bridge",
            "Crown", "Anchor", "Island", "Valley", "Desert", "Glacier", "Canyon", "Meridian", "Polar", "Gulf", "Cape", "Delta");
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
            "Human Rights", "Refugee", "Unity", "Progressive", "Conservative", "Republican", "Metal Workers", "Reform", "Women's",
            "Students'", "Football", "Tennis", "Athletics", "Olympic", "Cricket", "Lawyers", "Journalists", "Bankers'", "Cycling");
    private static final List<String> BANK_WORDS = List.of(
            " Bank", " Securities", " Capital", " Asset Management", " Partners", " Savings", " & Co", " Brothers", " Capital Markets");
    private static final List<String> PAPERS = List.of(
            " Times", " Post", " Herald", " Tribune", " News", " Daily", " News Agency", " Television", " Radio", " Gazette");

    private static final List<String> PICTURES = List.of(
            "Reuters", "REUTERS", "Getty Images", "AFP", "AP", "Anadolu", "EPA", "Xinhua", "Sputnik", "NurPhoto", "Zuma Press",
            "Bloomberg", "Kyodo", "USA TODAY Sports", "Action Images", "dpa", "Ukrinform");
    private static final List<String> NETWORKS = List.of(
            "Twitter", "Facebook", "Instagram", "Telegram", "WhatsApp", "TikTok", "YouTube", "X", "Weibo", "WeChat", "Parler", "Zoom",
            "LinkedIn", "Reddit", "Snapchat", "Truth Social", "Signal", "VKontakte");
    private static final List<String> VENUES = List.of(
            "Anfield", "Old Trafford", "Wembley", "Wembley Stadium", "Stamford Bridge", "Goodison Park", "Camp Nou", "Nou Camp",
            "Santiago Bernabeu", "Allianz Arena", "San Siro", "Stade de France", "Parc des Princes", "Signal Iduna Park", "Maracana",
            "Madison Square Garden", "Staples Center", "Fenway Park", "Yankee Stadium", "Lambeau Field", "Arrowhead Stadium", "Lord's",
            "The Oval", "Eden Gardens", "Headingley", "Gabba", "Melbourne Cricket Ground", "Sydney Cricket Ground", "Twickenham",
            "Murrayfield", "Croke Park", "Cardiff Arms Park", "Eden Park", "Silverstone", "Monza", "Spa-Francorchamps", "Suzuka",
            "Augusta National", "St Andrews", "Pebble Beach", "Roland Garros", "Flushing Meadows", "Melbourne Park", "Wimbledon",
            "Epsom", "Ascot", "Aintree", "Churchill Downs", "Holmenkollen", "Lake Placid", "Tahrir Square", "Red Square", "Times Square",
            "Trafalgar Square", "Tiananmen Square", "Wall Street", "Capitol Hill", "Downing Street", "Capitol", "Heathrow", "Gatwick",
            "Heathrow Airport", "Schiphol", "Sheremetyevo", "Ben Gurion Airport", "Incheon International Airport", "Brooklyn",
            "Manhattan", "Guantanamo Bay", "Suez Canal", "Brooklyn Bridge", "Louvre", "Eiffel Tower", "Mount Everest", "Mar-a-Lago");
    private static final Set<String> FAMILY_FIRST =
            Set.of("Xi", "Kim", "Li", "Wang", "Moon", "Tsai", "Son", "Sun", "Ren", "Meng", "Ban", "Bong");
    private static final Set<String> PARTICLES = Set.of("van", "de", "der", "von", "del", "di", "du", "le", "bin", "al", "da");
    private static final List<String> UNIT_WORDS = List.of(
            "Mechanised", "Mechanized", "Armoured", "Infantry", "Assault", "Airborne", "Tank", "Artillery", "Separate Assault",
            "Guards", "Mountain", "Marine", "Air Assault", "Territorial Defence", "Cavalry");
    private static final List<String> UNITS =
            List.of("Brigade", "Division", "Regiment", "Battalion", "Brigade", "Corps", "Army", "Fleet", "Squadron", "Wing");

    private final List<String> people;
    private final List<String> known;
    private final List<String> given;
    private final List<String> surnames;
    private final List<String> towns;
    private final List<String> countries;
    private final List<String> nationalities;
    private final List<String> companies = new ArrayList<>();
    private final List<String> parties = new ArrayList<>();
    private final List<String> media = new ArrayList<>();
    private final List<String> offices = new ArrayList<>();
    private final List<String> clubs;
    private final List<String> teams;
    private final List<String> teamTowns;
    private final List<String> schools;
    private final List<String> others;

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
        companies.addAll(Lists.words("company"));
        parties.addAll(Lists.words("party"));
        media.addAll(Lists.words("media"));
        offices.addAll(Lists.words("body"));
        known = Lists.words("person");
        clubs = Lists.words("club");
        teams = Lists.words("team");
        teamTowns = teams.stream().map(NamePool::town).distinct().toList();
        schools = Lists.words("school");
        others = Lists.words("other");
    }

    private static String nickname(String team) {
        String[] words = team.split(" ");
        String last = words[words.length - 1];
        return switch (last) {
            case "Sox", "Jays", "Blazers", "Leafs", "Wings", "Jackets", "Knights", "Bulls", "Miami" ->
                words.length > 2 ? words[words.length - 2] + " " + last : last;
            default -> last;
        };
    }

    private static String town(String team) {
        String town = team.substring(0, Math.max(0, team.length() - nickname(team).length())).strip();
        return town.isEmpty() ? team : town;
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
            case 'v' -> known(random);
            case 'g' -> office(random);
            case 'b' -> same(bank(random));
            case 'u' -> same(union(random));
            case 'w' -> same(paper(random));
            case 't' -> team(random);
            case 'e' -> same(pick(teamTowns, random));
            case 'h' -> same(school(random));
            case 'd' -> committee(random);
            case 'y' -> same(unit(random));
            case 'q' -> same(pick(PICTURES, random));
            case 's' -> same(pick(NETWORKS, random));
            case 'm' -> same(pick(others, random));
            case 'z' -> same(venue(random));
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

    private Pair known(Random random) {
        String name = pick(known, random);
        String[] words = name.split(" ");
        if (FAMILY_FIRST.contains(words[0])) {
            return new Pair(name, words[0]);
        }
        int from = words.length - 1;
        while (from > 1 && PARTICLES.contains(words[from - 1].toLowerCase(Locale.ROOT))) {
            from--;
        }
        return new Pair(name, String.join(" ", List.of(words).subList(from, words.length)));
    }

    private Pair company(Random random) {
        String form = pick(FORMS, random);
        if (random.nextInt(12) == 0) {
            String brief = pick(LANDSCAPE, random) + " " + pick(LANDSCAPE, random);
            return new Pair(brief + " " + pick(TRADES, random) + form, brief);
        }
        String core =
                switch (random.nextInt(9)) {
                    case 0, 1, 6 -> pick(companies, random);
                    case 7 -> pick(surnames, random)
                            + (random.nextBoolean() ? "'s" : " & " + pick(surnames, random));
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
        if (random.nextInt(3) == 0) {
            return pick(clubs, random);
        }
        String town = pick(towns, random);
        return switch (random.nextInt(5)) {
            case 0 -> pick(CLUB_STARTS, random) + town;
            case 1, 2 -> town + pick(CLUB_WORDS, random);
            default -> town;
        };
    }

    private Pair team(Random random) {
        String team = pick(teams, random);
        return new Pair(team, random.nextInt(3) == 0 ? town(team) : nickname(team));
    }

    private String venue(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> pick(towns, random) + pick(List.of(" Airport", " International Airport", " Stadium", " Arena"), random);
            case 1 -> pick(surnames, random) + pick(List.of(" Park", " Stadium", " Square", " Field", " Street", " Road"), random);
            default -> pick(VENUES, random);
        };
    }

    private String school(Random random) {
        String town = pick(towns, random);
        return switch (random.nextInt(10)) {
            case 9 -> pick(List.of("Open", "National", "Catholic", "Technical"), random) + " University of "
                    + pick(countries, random);
            case 0 -> "University of " + town;
            case 1 -> town + " University";
            case 2 -> "University of the " + pick(List.of("West", "South", "North", "East"), random) + " of " + pick(countries, random);
            case 3 -> town + pick(List.of(" Hospital", " General Hospital", " Medical Center", " Children's Hospital"), random);
            case 4 -> pick(surnames, random) + pick(List.of(" Institute", " College", " Foundation", " Clinic", " School of Law"), random);
            case 5 -> pick(List.of("St ", "St. "), random) + pick(given, random) + pick(List.of(" Hospital", "'s College"), random);
            default -> pick(schools, random);
        };
    }

    private Pair committee(Random random) {
        String a = pick(TOPICS, random);
        String b = pick(TOPICS, random);
        String name =
                switch (random.nextInt(17)) {
                    case 14 -> "U.N. " + pick(List.of("Interim Force", "Mission", "Support Mission", "Force"), random) + " in "
                            + pick(countries, random);
                    case 15 -> pick(AIMS, random) + " " + pick(List.of("Watch", "Now", "First", "Rights"), random) + " in "
                            + pick(countries, random);
                    case 16 -> pick(nationalities, random)
                            + pick(List.of(" Red Cross", " Red Crescent", " Olympic Committee", " Football Association"), random);
                    case 0 -> pick(List.of("House ", "Senate ", ""), random) + a + " Committee";
                    case 1 -> pick(List.of("House ", "Senate ", ""), random) + "Committee on " + a + " and " + b;
                    case 2 -> "Committee on " + a + " and the " + b;
                    case 3 -> a + " and " + b + " Commission for " + pick(countries, random);
                    case 4 -> "Center for " + a + " and " + b + " Studies";
                    case 5 -> "Institute for the Study of " + a;
                    case 6 -> "International " + a + " Organization";
                    case 7 -> pick(List.of("World ", "European ", "African "), random) + a + " " + pick(OFFICES, random);
                    case 8 -> pick(List.of("Supreme Court", "High Court", "Court of Appeal", "Constitutional Court"), random)
                            + (random.nextBoolean() ? " of " + pick(countries, random) : "");
                    case 9 -> "Special Tribunal for " + pick(countries, random);
                    case 10 -> pick(countries, random) + " Institute of " + a;
                    case 11 -> "Office for " + a + " and " + b;
                    case 12 -> "Centre for " + a + " Reform";
                    default -> pick(nationalities, random) + " " + a + " " + pick(GROUPS, random);
                };
        return new Pair(name, letters(name, random));
    }

    private static String unit(Random random) {
        int n = 1 + random.nextInt(199);
        String end = n % 100 / 10 == 1 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
        return n + end + " " + (random.nextInt(5) == 0 ? "" : pick(UNIT_WORDS, random) + " ") + pick(UNITS, random);
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
        return new Pair(name, letters(name, random));
    }

    /// The capitals that a name is abbreviated to, or its kind of office if there are too few.
    private static String letters(String name, Random random) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split(" ")) {
            if (Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return letters.length() > 2 ? letters.toString() : pick(OFFICES, random);
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
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> pick(towns, random) + pick(PAPERS, random);
            case 3 -> "News Agency of " + pick(countries, random);
            default -> pick(media, random);
        };
    }
}
