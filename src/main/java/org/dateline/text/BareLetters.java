package org.dateline.text;

/// Letters without their marks: what Unicode's compatibility decomposition (NFKD) leaves once marks are dropped, for
/// the letters that European, Turkish, Vietnamese and romanised names are written with; a table, since names are many
/// and decomposing each costs more than all else that is done to them.
final class BareLetters {
    /// Not one letter, or none of these: decompose it.
    static final char UNKNOWN = '?';

    private static final char LATIN = 0xC0;
    private static final String LATIN_LETTERS = "AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy"
            + "AaAaAaCcCcCcCcDdĐđEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIı??JjKkĸLlLlLl?"
            + "?ŁłNnNnNn?ŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzs"
            + "ƀƁƂƃƄƅƆƇƈƉƊƋƌƍƎƏƐƑƒƓƔƕƖƗƘƙƚƛƜƝƞƟOoƢƣƤƥƦƧƨƩƪƫƬƭƮUuƱƲƳƴƵƶƷƸƹƺƻƼƽƾƿ"
            + "ǀǁǂǃ?????????AaIiOoUuUuUuUuUuǝAaAaÆæǤǥGgKkOoOoƷʒj???GgǶǷNnAaÆæØø"
            + "AaAaEeEeIiIiOoOoRrRrUuUuSsTtȜȝHhȠȡȢȣȤȥAaEeOoOoOoOoYyȴȵȶȷȸȹȺȻȼȽȾȿ"
            + "ɀɁɂɃɄɅɆɇɈɉɊɋɌɍɎɏ";
    private static final char ADDITIONAL = 0x1E00;
    private static final String ADDITIONAL_LETTERS = "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
            + "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
            + "WwWwWwWwWwXxXxYyZzZzZzhtwy?sẜẝẞẟAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
            + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYyỺỻỼỽỾỿ";

    private BareLetters() {}

    /// The letter without its marks; [#UNKNOWN] where this table does not say.
    static char of(char c) {
        if (c < 128) {
            return c;
        }
        if (c >= LATIN && c < LATIN + LATIN_LETTERS.length()) {
            return LATIN_LETTERS.charAt(c - LATIN);
        }
        if (c >= ADDITIONAL && c < ADDITIONAL + ADDITIONAL_LETTERS.length()) {
            return ADDITIONAL_LETTERS.charAt(c - ADDITIONAL);
        }
        return switch (c) {
            case '’', '‘', '–', '—', 'ʻ', '“', '”' -> c;
            default -> UNKNOWN;
        };
    }
}
