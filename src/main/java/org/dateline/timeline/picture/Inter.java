package org.dateline.timeline.picture;

/// How wide Inter's characters are: advances in thousandths of the size, of the regular and the semibold weight,
/// measured from the fonts that the window ships (fontsource Inter 5.2.5). What the table lacks counts as an `n`, wide
/// scripts as a whole em.
public final class Inter {
    private static final String MORE = "–—‘’“”„…•→";

    private static final short[] REGULAR = {
        281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646, 593,
        620, 566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672,
        565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471, 456, 323, 562,
        612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818,
        546, 562, 552, 426, 333, 426, 662, 281, 288, 571, 611, 725, 550, 270, 568, 591, 914, 454, 583, 662, 361, 666,
        478, 456, 662, 442, 446, 323, 586, 603, 288, 268, 304, 482, 583, 802, 847, 882, 511, 690, 690, 690, 690, 690,
        690, 994, 730, 601, 601, 601, 601, 269, 269, 269, 269, 735, 753, 765, 765, 765, 765, 765, 662, 765, 744, 744,
        744, 744, 679, 636, 616, 562, 562, 562, 562, 562, 562, 917, 571, 583, 583, 583, 583, 242, 242, 242, 242, 583,
        591, 600, 600, 600, 600, 600, 662, 600, 591, 591, 591, 591, 562, 612, 562, 500, 1000, 261, 261, 440, 440, 421,
        864, 563, 838
    };

    private static final short[] SEMIBOLD = {
        252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379, 660, 423, 623, 636, 666, 612,
        640, 576, 640, 640, 319, 329, 673, 673, 673, 543, 999, 728, 659, 737, 722, 605, 588, 749, 746, 277, 580, 703,
        565, 922, 759, 769, 645, 773, 652, 650, 660, 736, 728, 1020, 720, 713, 652, 373, 379, 373, 481, 469, 351, 574,
        624, 583, 624, 591, 389, 625, 612, 262, 262, 569, 262, 900, 612, 609, 624, 624, 397, 549, 353, 612, 587, 839,
        569, 588, 566, 455, 359, 455, 673, 252, 321, 583, 629, 749, 563, 316, 568, 612, 914, 460, 634, 673, 361, 664,
        452, 458, 673, 454, 463, 351, 614, 600, 319, 332, 324, 487, 634, 831, 870, 907, 543, 728, 728, 728, 728, 728,
        728, 1013, 737, 605, 605, 605, 605, 277, 277, 277, 277, 751, 759, 769, 769, 769, 769, 769, 673, 769, 736, 736,
        736, 736, 713, 658, 644, 574, 574, 574, 574, 574, 574, 913, 583, 591, 591, 591, 591, 262, 262, 262, 262, 594,
        612, 609, 609, 609, 609, 609, 673, 609, 612, 612, 612, 612, 588, 624, 588, 500, 1000, 294, 294, 507, 501, 480,
        956, 503, 838
    };

    private Inter() {}

    /// The width of this text on one line, in px.
    public static double width(String text, double size, boolean bold) {
        short[] table = bold ? SEMIBOLD : REGULAR;
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += advance(table, text.charAt(i));
        }
        return sum * size / 1000;
    }

    /// The text, cut at a word and closed with an ellipsis so that it is at most this long.
    public static String shortened(String text, int characters) {
        if (text.length() <= characters) {
            return text;
        }
        int cut = text.lastIndexOf(' ', characters - 1);
        if (cut < characters / 2) {
            cut = characters - 1;
        }
        int end = cut;
        while (end > 1 && ",;:–-. ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    private static int advance(short[] table, char c) {
        if (c >= ' ' && c < 127) {
            return table[c - ' '];
        }
        if (c >= 160 && c < 256) {
            return table[95 + c - 160];
        }
        int more = MORE.indexOf(c);
        if (more >= 0) {
            return table[95 + 96 + more];
        }
        return c > 0x2e80 ? 1000 : table['n' - ' '];
    }
}
