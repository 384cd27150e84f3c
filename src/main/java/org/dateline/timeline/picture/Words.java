package org.dateline.timeline.picture;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/// The few words and dates that the drawing itself writes, in the reader's language.
public interface Words {
    /// `Feb`
    String month(LocalDate day);

    /// `Feb 2025`
    String monthOfYear(LocalDate day);

    /// `Tue`
    String weekday(LocalDate day);

    /// `10 Mar`
    String day(LocalDate day);

    /// `1,627`
    String number(long n);

    /// `put off 19 days`, or another word when the outcome came earlier
    String putOff(int days);

    /// For exports without a window.
    Words ENGLISH = new Words() {
        @Override
        public String month(LocalDate day) {
            return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        }

        @Override
        public String monthOfYear(LocalDate day) {
            return month(day) + " " + day.getYear();
        }

        @Override
        public String weekday(LocalDate day) {
            return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        }

        @Override
        public String day(LocalDate day) {
            return day.getDayOfMonth() + " " + month(day);
        }

        @Override
        public String number(long n) {
            return String.format(Locale.ENGLISH, "%,d", n);
        }

        @Override
        public String putOff(int days) {
            return days < 0 ? "brought forward " + -days + " days" : "put off " + days + " days";
        }
    };
}
