package org.dateline.extract.events.syntax;

/// Parts of speech: the Penn Treebank's, with punctuation folded into a few.
public enum Tag {
    NN,
    NNS,
    NNP,
    NNPS,
    PRP,
    PRPS,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    MD,
    JJ,
    JJR,
    JJS,
    RB,
    RBR,
    RBS,
    RP,
    IN,
    TO,
    DT,
    PDT,
    CC,
    CD,
    EX,
    FW,
    POS,
    UH,
    WDT,
    WP,
    WPS,
    WRB,
    SYM,
    COMMA,
    STOP,
    COLON,
    QUOTE,
    BRACKET,
    HYPHEN;

    private static final Tag[] ALL = values();

    static Tag at(int ordinal) {
        return ALL[ordinal];
    }

    public boolean isVerb() {
        return ordinal() >= VB.ordinal() && ordinal() <= VBZ.ordinal();
    }

    /// A verb that shows its tense: "signed", "signs".
    public boolean isFinite() {
        return this == VBD || this == VBP || this == VBZ;
    }

    public boolean isNoun() {
        return ordinal() <= NNPS.ordinal();
    }

    public boolean isName() {
        return this == NNP || this == NNPS;
    }

    public boolean isPunctuation() {
        return ordinal() >= COMMA.ordinal();
    }

    /// The tag that the Penn Treebank writes like this.
    static Tag penn(String name) {
        return switch (name) {
            case "PRP$" -> PRPS;
            case "WP$" -> WPS;
            case "," -> COMMA;
            case "." -> STOP;
            case ":", "NFP" -> COLON;
            case "``", "''" -> QUOTE;
            case "-LRB-", "-RRB-" -> BRACKET;
            case "HYPH" -> HYPHEN;
            case "$", "#", "ADD", "LS", "AFX", "GW" -> SYM;
            default -> {
                for (Tag tag : ALL) {
                    if (tag.name().equals(name)) {
                        yield tag;
                    }
                }
                yield SYM;
            }
        };
    }
}
