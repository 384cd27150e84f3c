package org.dateline.ui.kit;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// Every visible word of the window, in the user's language.
///
/// A key's first part names the feature that owns it: `timeline.lane.add` stands in
/// `org/dateline/ui/timeline/texts.properties` and, in German, in `texts_de.properties` beside it (UTF-8). A value is a
/// [MessageFormat] pattern: `{0,number,integer}` for numbers, `{0,choice,0#no articles|1#one article|1<{0} articles}`
/// for plurals, and two apostrophes for one. Any thread.
public final class Texts {
    private static final Map<Locale, Texts> ALL = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /// The words in one language.
    public static Texts in(Locale locale) {
        return ALL.computeIfAbsent(locale, Texts::new);
    }

    /// The words in the language of the user.
    public static Texts mine() {
        return in(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /// Short for `mine().get(key, arguments)`.
    public static String of(String key, Object... arguments) {
        return mine().get(key, arguments);
    }

    /// The text of this key.
    ///
    /// @throws MissingResourceException if there is none: a fault of the program, found by TextsTest
    public String get(String key, Object... arguments) {
        String pattern = bundle(key).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /// A whole number: `1,627`
    public static String number(long n) {
        return NumberFormat.getIntegerInstance(mine().locale).format(n);
    }

    /// Words in the quotation marks of the language.
    public static String quoted(String words) {
        return of("kit.quoted", words);
    }

    /// `18 Feb 2025`
    public String day(LocalDate day) {
        return date(day, "kit.date.day");
    }

    /// `Tue 18 Feb 2025`
    public String weekday(LocalDate day) {
        return date(day, "kit.date.weekday");
    }

    /// `18 Feb`
    public String dayOfMonth(LocalDate day) {
        return date(day, "kit.date.short");
    }

    /// `Feb 2025`
    public String month(LocalDate day) {
        return date(day, "kit.date.month");
    }

    /// A date in a pattern that itself is a text, so that each language has its order.
    public String date(LocalDate day, String patternKey) {
        return DateTimeFormatter.ofPattern(bundle(patternKey).getString(patternKey), locale)
                .format(day);
    }

    public Locale locale() {
        return locale;
    }

    /// ISO 639-1.
    public String language() {
        return locale().getLanguage();
    }

    private ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        String feature = dot < 0 ? "kit" : key.substring(0, dot);
        return bundles.computeIfAbsent(
                feature,
                name -> ResourceBundle.getBundle(
                        "org.dateline.ui." + name + ".texts",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
