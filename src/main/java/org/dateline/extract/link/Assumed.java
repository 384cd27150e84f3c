package org.dateline.extract.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.knowledge.Person;
import org.dateline.extract.knowledge.Term;
import org.dateline.text.Folding;

/// Says of what an office is where the article does not.
final class Assumed {
    private static final Set<String> POLICE = Set.of("police");

    private final Scene scene;
    private final Owners owners;
    private final NamedBefore named;

    Assumed(Scene scene, Owners owners) {
        this.scene = scene;
        this.owners = owners;
        this.named = new NamedBefore(scene, owners);
    }

    /// Without a word of what it is an office of: the office that the tables give this person, else the country that
    /// the article is about if the office is one of a state.
    String of(Somebody s, String code, String first, String last, String title) {
        String held = s.row == null ? "" : byTerms(s.row, code, title);
        if (!held.isEmpty()) {
            return held;
        }
        if (title.endsWith("assistant secretary of state")) {
            return "US";
        }
        if (code.equals("ENVOY") && s.row != null && !scene.names(s.country)) {
            return "";
        }
        if (isOfCourt(last, title) && !named.onlyCourt().isEmpty()) {
            return named.onlyCourt();
        }
        if (Lexicon.ACADEMIC.contains(last) || title.endsWith("vice chancellor")) {
            String university = named.universityBefore(s.finds.get(0));
            if (!university.isEmpty()) {
                return university;
            }
        }
        if (last.equals("mayor")) {
            String here = named.placeBeside(s.finds.get(0));
            String city = here.isEmpty() ? owners.lands.datelineCity() : here;
            return city.isEmpty() ? named.placeBefore(s.finds.get(0)) : city;
        }
        if (last.equals("governor") || last.equals("gov") || title.endsWith("chief minister")) {
            String region = owners.lands.mainRegion();
            return region.isEmpty() ? s.country : region;
        }
        if (s.row == null && (Lexicon.CORPORATE.contains(last) || title.endsWith("finance chief"))) {
            String main = named.mainFirm();
            String firm = main.isEmpty() ? named.firmBefore(s.finds.get(0)) : main;
            return firm.isEmpty() ? named.onlyFirm() : firm;
        }
        if (code.equals("SECGEN") || title.endsWith("secretary general")) {
            return named.bodyBefore(s.finds.get(0));
        }
        if (has(title, POLICE) && owners.lands.isFromCapital()) {
            return state(s, last);
        }
        if (s.row == null && has(title, Lexicon.LOCAL)) {
            return "";
        }
        return isOfState(code, first, last, title) && (holds(s, code) || !isHeldByAnother(code, title))
                ? state(s, last)
                : "";
    }

    /// Of what the tables know this person to hold the office, or to have held it if it is a `former` one; empty if
    /// they know nothing of it.
    private String byTerms(Person row, String code, String title) {
        String past =
                title.startsWith("former ") ? scene.knowledge.titles().role(title.substring("former ".length())) : "";
        for (Term term : past.isEmpty() ? List.<Term>of() : row.terms()) {
            if (term.role().equals(past)) {
                return term.of();
            }
        }
        String of = "";
        for (Term term : code.isEmpty() ? List.<Term>of() : row.terms()) {
            boolean now = scene.isDated() && term.mayCover(scene.date);
            boolean same =
                    term.role().equals(code) || Folding.key(term.office()).equals(title);
            if (same && (of.isEmpty() || (now && (scene.names(term.of()) || !scene.names(of))))) {
                of = term.of();
            }
        }
        return of;
    }

    private static boolean isOfCourt(String last, String title) {
        return title.endsWith("prosecutor")
                || last.equals("registrar")
                || title.equals("judge")
                || title.equals("justice")
                || title.equals("presiding judge");
    }

    private static boolean isOfState(String code, String first, String last, String title) {
        return Lexicon.OFFICIAL.contains(first)
                || Lexicon.STATE_OFFICES.contains(last)
                || isOfForces(title)
                || title.contains("principal secretary")
                || title.contains("permanent secretary")
                || (!code.isEmpty() && !code.equals("SPK"));
    }

    private String state(Somebody s, String last) {
        if (isAmerican(last)) {
            return "US";
        }
        String around = s.country.isEmpty() ? owners.lands.countryAround(s.finds.get(0)) : s.country;
        return last.equals("secretary") && s.row == null ? withSecretaries(around) : around;
    }

    /// `Trade Secretary`: of a country whose ministers are called so; empty if the article names none or both.
    private String withSecretaries(String country) {
        if (country.isEmpty() || Lexicon.HAS_SECRETARIES.contains(country.toLowerCase(Locale.ROOT))) {
            return country;
        }
        boolean british = scene.names("GB");
        boolean american = scene.names("US");
        return british == american ? "" : british ? "GB" : "US";
    }

    private static boolean has(String title, Set<String> words) {
        for (String word : title.split(" ")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// `former army commander`, `chief of defence staff`.
    private static boolean isOfForces(String title) {
        return has(title, Lexicon.FORCES)
                || title.endsWith("defence staff")
                || title.endsWith("defense staff")
                || title.endsWith("general staff");
    }

    /// Whether a congresswoman or senator is one of the United States: other states have some too.
    private boolean isAmerican(String last) {
        String main = owners.lands.mainCountry();
        boolean congress = last.startsWith("congress");
        boolean others = Lexicon.CHAMBERS.contains(main.toLowerCase(Locale.ROOT));
        return (congress || last.startsWith("senator")) && !others && (congress || scene.names("US"));
    }

    private static boolean holds(Somebody s, String code) {
        return s.row != null && s.row.terms().stream().anyMatch(t -> t.role().equals(code));
    }

    /// Whether the tables know who leads the article's country, and it is not this person.
    private boolean isHeldByAnother(String code, String title) {
        boolean first = code.equals("HOS") || code.equals("HOG") || title.endsWith("secretary of state");
        return first
                && scene.isDated()
                && !scene.knowledge
                        .holders(code, owners.lands.mainCountry(), scene.date)
                        .isEmpty();
    }
}
