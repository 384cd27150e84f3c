package org.dateline.extract.times;

/// Offsets of the zones that news names by letters. A name that means several zones, or none, has no offset.
final class Zones {
    private Zones() {}

    static String offset(String zone) {
        return switch (zone) {
            case "gmt", "utc" -> "Z";
            case "est", "cdt" -> "-05:00";
            case "edt" -> "-04:00";
            case "cst", "mdt" -> "-06:00";
            case "mst", "pdt" -> "-07:00";
            case "pst" -> "-08:00";
            case "cet" -> "+01:00";
            case "cest", "eet" -> "+02:00";
            case "msk" -> "+03:00";
            case "jst" -> "+09:00";
            case "hkt", "sgt" -> "+08:00";
            case "aest" -> "+10:00";
            default -> "";
        };
    }
}
