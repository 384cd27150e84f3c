package org.dateline.workbench.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Office;
import org.dateline.time.When;

/// Invented people, organisations and towns, and some countries that exist.
final class Names {
    private static final String[] STARTS = {
        "Ba", "Che", "Do", "El", "Fa", "Go", "Ha", "Il", "Jo", "Ka", "Lu", "Me", "No", "Or", "Pe", "Qui", "Ro", "Sa",
        "Te", "Ul", "Ve", "Wi", "Ya", "Zo"
    };
    private static final String[] MIDDLES = {"ba", "de", "ka", "li", "mo", "na", "ri", "so", "ta", "ve", "", ""};
    private static final String[] ENDS = {
        "n", "ria", "ster", "vic", "man", "dov", "lis", "ra", "ton", "berg", "ka", "nov"
    };
    private static final String[] COUNTRIES = {
        "US",
        "United States",
        "RU",
        "Russia",
        "UA",
        "Ukraine",
        "DE",
        "Germany",
        "FR",
        "France",
        "GB",
        "United Kingdom",
        "PL",
        "Poland",
        "CN",
        "China",
        "IN",
        "India",
        "BR",
        "Brazil",
        "TR",
        "Turkey",
        "IR",
        "Iran",
        "IL",
        "Israel",
        "EG",
        "Egypt",
        "ZA",
        "South Africa",
        "JP",
        "Japan",
        "KR",
        "South Korea",
        "IT",
        "Italy",
        "ES",
        "Spain",
        "SE",
        "Sweden",
        "FI",
        "Finland",
        "NO",
        "Norway",
        "MX",
        "Mexico",
        "CA",
        "Canada",
        "AU",
        "Australia",
        "SA",
        "Saudi Arabia",
        "NG",
        "Nigeria",
        "KE",
        "Kenya",
        "AR",
        "Argentina",
        "ID",
        "Indonesia"
    };
    /// The capitals of these countries, in their order.
    private static final String[] CAPITALS = {
        "Washington",
        "Moscow",
        "Kyiv",
        "Berlin",
        "Paris",
        "London",
        "Warsaw",
        "Beijing",
        "New Delhi",
        "Brasilia",
        "Ankara",
        "Tehran",
        "Jerusalem",
        "Cairo",
        "Pretoria",
        "Tokyo",
        "Seoul",
        "Rome",
        "Madrid",
        "Stockholm",
        "Helsinki",
        "Oslo",
        "Mexico City",
        "Ottawa",
        "Canberra",
        "Riyadh",
        "Abuja",
        "Nairobi",
        "Buenos Aires",
        "Jakarta"
    };

    private static final String[] BODIES = {"Council", "Agency", "Union", "Party", "Bank", "Ministry", "Group", "Times"
    };
    private static final String[] OFFICES = {"Foreign Minister", "President", "Envoy", "Defence Minister", "Spokesman"};

    private Names() {}

    static List<Entity> people(Random random, int count) {
        List<Entity> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String last = word(random);
            String name = word(random) + " " + last + (i % 7 == 0 ? "-" + word(random) : "");
            Office office = new Office(
                    OFFICES[random.nextInt(OFFICES.length)],
                    COUNTRIES[2 * random.nextInt(COUNTRIES.length / 2)],
                    When.of("2019/.."));
            all.add(new Entity(
                    "person/" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + i,
                    EntityKind.PERSON,
                    name,
                    List.of(last),
                    i % 3 == 0 ? List.of(office) : List.of(),
                    COUNTRIES[2 * random.nextInt(COUNTRIES.length / 2)],
                    Entity.Origin.TEXT));
        }
        return all;
    }

    static List<Entity> countries() {
        List<Entity> all = new ArrayList<>();
        for (int i = 0; i < COUNTRIES.length; i += 2) {
            all.add(new Entity(
                    "country/" + COUNTRIES[i],
                    EntityKind.COUNTRY,
                    COUNTRIES[i + 1],
                    List.of(),
                    List.of(),
                    COUNTRIES[i],
                    Entity.Origin.TABLE));
        }
        return all;
    }

    static List<Entity> organisations(Random random, int count) {
        List<Entity> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(named(EntityKind.ORGANISATION, word(random) + " " + BODIES[i % BODIES.length], i));
        }
        return all;
    }

    /// Every third of the first is a capital, so that maps have something to show; the rest are towns of no known
    /// country.
    static List<Entity> places(Random random, int count) {
        List<Entity> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Entity town = named(EntityKind.PLACE, word(random), i);
            all.add(i % 3 == 0 && i / 3 < CAPITALS.length ? capital(i / 3) : town);
        }
        return all;
    }

    private static Entity capital(int number) {
        String name = CAPITALS[number];
        return new Entity(
                "place/" + name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                EntityKind.PLACE,
                name,
                List.of(),
                List.of(),
                COUNTRIES[2 * number],
                Entity.Origin.TABLE);
    }

    private static Entity named(EntityKind kind, String name, int number) {
        String id = kind.word() + "/" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + number;
        return new Entity(id, kind, name, List.of(), List.of(), "", Entity.Origin.TEXT);
    }

    private static String word(Random random) {
        return STARTS[random.nextInt(STARTS.length)]
                + MIDDLES[random.nextInt(MIDDLES.length)]
                + ENDS[random.nextInt(ENDS.length)];
    }

    /// Small words that make text read like text to an index.
    static String[] vocabulary(Random random, int count) {
        String[] common = ("the of to and in a that for on said with as is was by it at from has he have an be not are"
                        + " his will after who but were which this their would had been more its about government they"
                        + " over talks new we or two minister could one president last first security also other state"
                        + " officials people country forces aid support countries meeting peace agreement ceasefire")
                .split(" ");
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            words[i] = i < common.length
                    ? common[i]
                    : (word(random) + (random.nextInt(3) == 0 ? word(random) : "")).toLowerCase(Locale.ROOT);
        }
        return words;
    }
}
