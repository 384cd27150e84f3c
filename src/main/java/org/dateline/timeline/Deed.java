package org.dateline.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.EventType;

/// What a trigger says was done, whatever its form: "signed", "the signing" and "inked" are one deed.
///
/// Endings are taken off by rule; what news says in several words is listed, one deed a line.
///
/// @param key equal for equal deeds
/// @param circle of the listed deeds that one event can be told by, as a visit and the meeting it is for; 0 if not
///     listed
/// @param isCommon whether diplomacy does it every other day, so that two reports of it are easily two events
/// @param isClear whether the word means one thing: a strike may be of workers or of bombers
record Deed(int key, int circle, boolean isCommon, boolean isClear) {
    private static final String SAME = """
            meet met meeting talk discuss discussion negotiate negotiation consult consultation dialogue summit confer
            speak spoke spoken
            speech address
            call phone telephone
            visit travel trip arrive arrival fly flew go went come came tour head leave-for headed
            sign signing ink initial
            agree agreement deal accord pact treaty
            attack strike struck raid assault bomb bombing bombard shell shelling hit pound
            die died dying dead death kill killing slay slain murder perish
            explode explosion blast detonate
            arrest detain detention apprehend capture recapture
            charge indict indictment
            sentence jail imprison imprisonment
            convict conviction
            sue sued lawsuit suit
            host
            attend
            accept
            join
            resign resignation quit step-down
            appoint appointment name
            dismiss fire sack oust remove relieve
            announce announcement unveil reveal disclose declare declaration
            propose proposal offer suggest
            reject rejection refuse refusal decline rebuff turn-down throw-out thrown-out threw-out vote-down
            overturn reverse reversal rescind revoke repeal annul scrap
            protest demonstrate demonstration rally march riot rioting
            clash fight fought battle skirmish fighting
            flee fled escape
            earthquake quake tremor temblor
            crash collide collision derail
            buy bought acquire acquisition purchase takeover
            merge merger
            sell sold sale
            begin began begun start launch commence
            open inaugurate inauguration reopen reopening
            end finish complete completion conclude
            withdraw withdrew withdrawn withdrawal pull-out
            invade invasion
            approve approval back endorse pass ratify ratification adopt sign-off
            suspend suspension halt pause freeze froze frozen
            resume resumption restart
            cancel cancellation call-off drop
            postpone postponement delay put-off reschedule
            free freed release liberate
            exchange swap
            injure injury wound hurt
            win won victory
            accuse accusation blame
            warn warning caution
            threaten threat
            deny denied denial
            ask asked request urge call-on call-for appeal demand
            say said tell told state
            give gave given
            send sent
            lose lost loss
            leave left
            hold held
            shoot shot shooting gun-down gunned-down open-fire
            shoot-down bring-down intercept
            sink sank sunk sinking capsize founder
            build built construct construction erect
            raise increase hike
            cut lower reduce reduction slash trim
            close shut closure
            kidnap kidnapping abduct abduction
            seize seizure occupy occupation overrun
            rescue save
            recover retrieve
            evacuate evacuation
            ban prohibit outlaw
            deploy deployment dispatch station
            recognise recognize recognition
            expel expulsion deport deportation
            extradite extradition hand-over
            elect election vote poll
            condemn condemnation denounce deplore decry criticise criticize criticism
            praise hail welcome laud
            pledge promise vow
            violate violation breach
            investigate investigation probe inquiry
            finance fund lend lent loan
            donate donation
            mourn mourning
            collapse cave-in
            mediate mediation broker
            award honour honor prize
            nationalise nationalize nationalisation nationalization
            vaccinate vaccination inoculate""";

    /// Deeds that may be told of one event, a circle a line; every other listed deed is a circle of its own.
    private static final String CIRCLES = """
            meet visit speak host attend receive gather mediate
            sign agree accept end
            attack explode invade clash
            announce say speak speech
            propose ask
            reject deny overturn cancel suspend
            free exchange
            die attack crash shoot
            cancel suspend postpone
            begin open
            visit send""";

    private static final Set<String> COMMON =
            Set.of("meet", "speak", "call", "visit", "agree", "attend", "accept", "say", "ask");

    private static final Set<String> UNCLEAR = Set.of("attack", "dismiss", "protest", "suspend", "charge", "end");

    /// Verbs that leave it to their noun what is done.
    private static final Set<String> LIGHT = Set.of(
            "hold", "held", "have", "had", "make", "made", "take", "took", "conduct", "stage", "carry", "carried",
            "give", "gave", "put", "set", "get", "got", "pay", "paid", "keep", "kept", "lose", "lost", "issue");

    /// Verbs that say only how what their object names came about.
    private static final Set<String> BRINGS_ABOUT =
            Set.of("begin", "open", "launch", "order", "lodge", "file", "mount", "table", "bring", "offer");

    private static final Pattern POLLS =
            Pattern.compile("^(?:go|goes|went|going|head|heads|headed) to|election|vote|poll");

    private static final Set<String> PARTICLES =
            Set.of("off", "down", "out", "on", "up", "for", "over", "in", "into", "back", "away");

    private static final String[] ENDINGS = {
        "ations", "ation", "ements", "ement", "ments", "ment", "ating", "ated", "ates", "ions", "ion", "ings", "ing",
        "ies", "ied", "als", "al", "ate", "ed", "es", "s"
    };
    private static final int SHORTEST = 3;
    private static final int LONE = 1 << 30;

    private static final Map<String, String> DEEDS = new HashMap<>();

    private static final Map<String, Integer> CIRCLE = new HashMap<>();

    static {
        for (String line : SAME.split("\n", -1)) {
            String[] words = line.strip().split(" ", -1);
            for (String word : words) {
                DEEDS.putIfAbsent(word, words[0]);
                DEEDS.putIfAbsent(stem(word), words[0]);
            }
        }
        int bit = 1;
        for (String line : CIRCLES.split("\n", -1)) {
            for (String word : line.strip().split(" ", -1)) {
                CIRCLE.merge(lemma(word), bit, (a, b) -> a | b);
            }
            bit <<= 1;
        }
        for (String deed : DEEDS.values()) {
            CIRCLE.putIfAbsent(deed, LONE);
        }
    }

    /// @param trigger in lower case
    static Deed of(String trigger) {
        String[] words = trigger.split(" ", -1);
        String first = words[0];
        boolean light = words.length > 1 && isLight(first);
        boolean particle = words.length > 1 && PARTICLES.contains(words[1]);
        String deed;
        if (particle) {
            String phrase = lemma(first) + "-" + (words[1].equals("into") ? "in" : words[1]);
            deed = DEEDS.getOrDefault(phrase, phrase);
        } else {
            String last = words[words.length - 1];
            boolean named = isListed(last) && (!isListed(first) || BRINGS_ABOUT.contains(lemma(first)));
            deed = lemma(light || named ? last : first);
        }
        return new Deed(deed.hashCode(), CIRCLE.getOrDefault(deed, 0), COMMON.contains(deed), !UNCLEAR.contains(deed));
    }

    /// The deed of an event: "the talks they held" were talks, though "held" is the word, and who goes to the polls
    /// votes.
    static Deed of(String trigger, EventType type) {
        boolean says = !isLight(trigger);
        return switch (type) {
            case CONSULT -> of(says ? trigger : "talks");
            case ELECTION -> of(says && !POLLS.matcher(trigger).find() ? trigger : "election");
            default -> of(trigger);
        };
    }

    /// What the words of a sentence say is done.
    static List<Deed> all(String sentence) {
        return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1))
                .filter(word -> word.length() >= SHORTEST)
                .map(Deed::of)
                .distinct()
                .toList();
    }

    /// Whether one event may be told by both.
    boolean isNear(Deed other) {
        return key == other.key || (circle & other.circle & ~LONE) != 0;
    }

    /// Whether they are known to be two things.
    boolean isUnlike(Deed other) {
        return circle != 0 && other.circle != 0 && !isNear(other);
    }

    /// Whether a verb leaves it to its noun what is done: who holds talks, talks.
    static boolean isLight(String verb) {
        return LIGHT.contains(verb);
    }

    /// Whether a word is one of the listed deeds: of "direct talks" the second is.
    private static boolean isListed(String word) {
        return DEEDS.containsKey(word) || DEEDS.containsKey(stem(word));
    }

    private static String lemma(String word) {
        String known = DEEDS.get(word);
        if (known != null) {
            return known;
        }
        String stem = stem(word);
        return DEEDS.getOrDefault(stem, stem);
    }

    private static String stem(String word) {
        String s = word.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            int rest = s.length() - ending.length();
            if (rest >= SHORTEST && s.endsWith(ending) && !(ending.equals("s") && s.endsWith("ss"))) {
                s = s.substring(0, rest);
                break;
            }
        }
        int n = s.length();
        boolean doubled = n > SHORTEST && s.charAt(n - 1) == s.charAt(n - 2) && "sl".indexOf(s.charAt(n - 1)) < 0;
        boolean soft = n > SHORTEST && "eyi".indexOf(s.charAt(n - 1)) >= 0;
        return doubled || soft ? s.substring(0, n - 1) : s;
    }
}
