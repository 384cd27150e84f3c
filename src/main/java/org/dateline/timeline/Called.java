package org.dateline.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.EventType;
import org.dateline.article.Status;

/// What an event is called in a title: by the noun for it, else in the words of the report, else by its type.
///
/// @param words such as `talks`, `no agreement`, `paused military aid`, `to submit new bill`
/// @param isClause whether they say what somebody does, and not what it was
record Called(String words, boolean isClause) {
    /// What an event is called by itself.
    private static final Set<String> NOUNS = Set.of("""
            talks, summit, meeting, call, visit, agreement, deal, treaty, ceasefire, truce, election, vote,
            referendum, strike, strikes, attack, attacks, invasion, war, conference, negotiations, dialogue,
            consultations, sanctions, tariffs, protest, protests, rally, resignation, appointment, earthquake,
            flood, flooding, explosion, exchange, swap, aid, loan, withdrawal, offensive, drill, drills,
            exercise, exercises, trial, verdict, arrest, ruling, inauguration, dinner, ceremony, speech, address,
            session, hearing, raid, shelling, bombing, coup, hostages, pause, suspension, deployment, evacuation,
            crash, fire, outbreak, ban, boycott, march, signing, phone call, press conference, prisoner exchange,
            prisoner swap, round, discussions, letter, warrant, resolution, proposal, offer, statement, demand, appeal,
            request, warning, threat, decree, decision, petition, lawsuit, tour, embargo, blockade, siege, mutiny""".split(",\\s", -1));

    /// Verbs that say how their object came about or who took part in it, besides those that say nothing at all.
    private static final Set<String> ABOUT = Set.of(
            "sign",
            "signed",
            "launch",
            "launched",
            "begin",
            "began",
            "start",
            "started",
            "attend",
            "attended",
            "host",
            "hosted",
            "holds",
            "lead",
            "led",
            "reach",
            "reached",
            "impose",
            "imposed",
            "exchange");

    /// What people did, by how its verb begins; the longest that fits has the word.
    private static final Map<String, String> DONE = Map.ofEntries(
            Map.entry("visit", "visit"),
            Map.entry("travel", "visit"),
            Map.entry("arriv", "visit"),
            Map.entry("flew", "visit"),
            Map.entry("fly", "visit"),
            Map.entry("left", "departure"),
            Map.entry("leav", "departure"),
            Map.entry("depart", "departure"),
            Map.entry("spoke", "talks"),
            Map.entry("speak", "talks"),
            Map.entry("talk", "talks"),
            Map.entry("discuss", "talks"),
            Map.entry("negotiat", "negotiations"),
            Map.entry("host", "meeting"),
            Map.entry("met", "meeting"),
            Map.entry("meet", "meeting"),
            Map.entry("invit", "invitation"),
            Map.entry("sign", "signing"),
            Map.entry("pledg", "pledge"),
            Map.entry("promis", "promise"),
            Map.entry("offer", "offer"),
            Map.entry("propos", "proposal"),
            Map.entry("urg", "appeal"),
            Map.entry("call", "appeal"),
            Map.entry("call off", "cancellation"),
            Map.entry("called off", "cancellation"),
            Map.entry("put off", "postponement"),
            Map.entry("paus", "pause"),
            Map.entry("suspend", "suspension"),
            Map.entry("ask", "request"),
            Map.entry("demand", "demand"),
            Map.entry("warn", "warning"),
            Map.entry("criticis", "criticism"),
            Map.entry("criticiz", "criticism"),
            Map.entry("condemn", "condemnation"),
            Map.entry("denounc", "condemnation"),
            Map.entry("refus", "refusal"),
            Map.entry("postpon", "postponement"),
            Map.entry("cancel", "cancellation"),
            Map.entry("prais", "praise"),
            Map.entry("welcom", "welcome"),
            Map.entry("back", "backing"),
            Map.entry("endors", "backing"),
            Map.entry("exchang", "exchange"),
            Map.entry("releas", "release"),
            Map.entry("free", "release"),
            Map.entry("withdr", "withdrawal"),
            Map.entry("resign", "resignation"),
            Map.entry("appoint", "appointment"),
            Map.entry("dismiss", "dismissal"),
            Map.entry("arrest", "arrest"),
            Map.entry("detain", "arrest"),
            Map.entry("kill", "killing"),
            Map.entry("bomb", "bombing"),
            Map.entry("shell", "shelling"),
            Map.entry("invad", "invasion"),
            Map.entry("deploy", "deployment"),
            Map.entry("expel", "expulsion"),
            Map.entry("seiz", "seizure"),
            Map.entry("captur", "capture"),
            Map.entry("elect", "election"),
            Map.entry("vot", "vote"),
            Map.entry("protest", "protest"),
            Map.entry("die", "death"));

    private static final int LONGEST =
            DONE.keySet().stream().mapToInt(String::length).max().orElse(0);

    private static final int LONGEST_CLAUSE = 34;
    private static final Pattern SMALL_WORDS =
            Pattern.compile("\\b(?:an?|the|its|their|his|her|all|some)\\s+", Pattern.CASE_INSENSITIVE);
    /// What the object of a verb ends before.
    private static final Pattern AFTER_OBJECT = Pattern.compile(
            "[,.](?!\\d)|[^\\p{L}\\p{N}\\s,.'’-]|\\b(?:as|at(?! least)|by|close|for|from|if|in|into|near|of|on|since|that|to|until|upon|when|whether"
                    + "|which|while|who|with|without|and|or|but|after|before|against|over|under|between|during)\\b",
            Pattern.CASE_INSENSITIVE);
    /// Verbs that stand by themselves or with an auxiliary, and so not behind "to".
    private static final Pattern FINITE = Pattern.compile(
            "\\w+(?:ed|ing|s|en|wn)\\b.*|.*\\b(?:will|would|is|are|was|were|be|been|being|has|have|had)\\b.*");
    /// What points back to a sentence that a title does not have.
    private static final Pattern POINTING = Pattern.compile("\\b(?:such|this|that|these|those)\\b");
    private static final Set<String> PRONOUNS = Set.of("it", "them", "him", "her", "us", "so");

    /// @param alone whether the title names nobody, so that all it says is this
    static Called of(List<Report> group, EventType type, Status status, boolean alone) {
        boolean denied = status == Status.NEGATED;
        String noun = most(group, Called::noun);
        if (noun.isEmpty() && (!denied || type == EventType.OTHER)) {
            String clause = most(group, r -> clause(r, type, alone));
            if (!clause.isEmpty()) {
                return new Called(before(clause, status) + clause, true);
            }
        }
        String done = noun.isEmpty() ? most(group, r -> done(r.trigger)) : noun;
        String what = done.isEmpty() ? word(type) : done;
        return new Called(denied ? "no " + what : what, false);
    }

    private static String before(String clause, Status status) {
        boolean plan = status == Status.PLANNED || status == Status.PROPOSED;
        return status == Status.NEGATED
                ? "not "
                : plan && !FINITE.matcher(clause).matches() ? "to " : "";
    }

    /// What most reports call it, what stands in the text counting twice; empty where none calls it anything.
    private static String most(List<Report> group, Function<Report, String> call) {
        Map<String, Integer> counts = new HashMap<>();
        for (Report report : group) {
            String called = call.apply(report);
            if (!called.isEmpty()) {
                counts.merge(called, report.trigger.endsWith(called) ? 2 : 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /// The noun that a report itself uses; empty if it has none.
    private static String noun(Report report) {
        if (NOUNS.contains(report.trigger)) {
            return report.trigger;
        }
        String[] words = report.trigger.split(" ");
        boolean object = Deed.isLight(words[0]) || ABOUT.contains(words[0]);
        for (int i = words.length - 1; i > 0 && object; i--) {
            if (NOUNS.contains(words[i])) {
                return words[i];
            }
        }
        if (report.manner == Manner.DISTANT) {
            return report.trigger.contains("letter") ? "letter" : "call";
        }
        return isMeeting(report.event.type()) ? done(report.trigger) : "";
    }

    /// What a report says was done, in its own words without the small ones; empty where its verb has no object that
    /// says more than the type.
    private static String clause(Report report, EventType type, boolean alone) {
        if (isMeeting(type)) {
            return "";
        }
        int start = report.event.span().start() - report.event.sentence().start();
        int end = start + report.event.span().length();
        boolean other = type == EventType.OTHER;
        boolean bare = (other || alone || type == EventType.STATEMENT) && report.trigger.indexOf(' ') < 0;
        String told = report.sentence.substring(start, bare ? objectEnd(report.sentence, end) : end);
        String clause = SMALL_WORDS.matcher(told.replaceAll("\\s+", " ")).replaceAll("");
        Matcher after = AFTER_OBJECT.matcher(clause);
        if (after.find()) {
            clause = clause.substring(0, after.start());
        }
        clause = lower(clause.strip());
        String last = clause.substring(clause.lastIndexOf(' ') + 1);
        boolean points = PRONOUNS.contains(last) || POINTING.matcher(clause).find();
        boolean says = clause.contains(" ") && !points && clause.length() <= LONGEST_CLAUSE;
        return says ? clause : other && done(report.trigger).isEmpty() ? report.trigger : "";
    }

    private static int objectEnd(String sentence, int verbEnd) {
        Matcher stop = AFTER_OBJECT.matcher(sentence);
        return stop.find(verbEnd) ? stop.start() : sentence.length();
    }

    private static boolean isMeeting(EventType type) {
        return type == EventType.CONSULT || type == EventType.CONFERENCE;
    }

    private static String lower(String clause) {
        boolean name = clause.length() > 1 && Character.isUpperCase(clause.charAt(1));
        return name || clause.isEmpty() ? clause : Character.toLowerCase(clause.charAt(0)) + clause.substring(1);
    }

    private static String done(String trigger) {
        for (int end = Math.min(trigger.length(), LONGEST); end > 0; end--) {
            String noun = DONE.get(trigger.substring(0, end));
            if (noun != null) {
                return noun;
            }
        }
        return "";
    }

    private static String word(EventType type) {
        return switch (type) {
            case AGREE -> "agreement";
            case CONSULT -> "meeting";
            case SUPPORT -> "support";
            case COOPERATE -> "cooperation";
            case AID -> "aid";
            case CONCEDE -> "concession";
            case REQUEST -> "request";
            case ACCUSE -> "accusation";
            case REJECT -> "rejection";
            case THREATEN -> "threat";
            case PROTEST -> "protest";
            case SANCTION -> "sanctions";
            case MOBILIZE -> "mobilisation";
            case COERCE -> "coercion";
            case ASSAULT -> "attack";
            case STATEMENT -> "statement";
            case CONFERENCE -> "conference";
            case ELECTION -> "election";
            case APPOINTMENT -> "appointment";
            case DISASTER -> "disaster";
            case LEGAL -> "legal case";
            case OTHER -> "event";
        };
    }
}
