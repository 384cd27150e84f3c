package org.dateline.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.event.EventDispatcher;
import javafx.scene.Scene;
import javafx.util.Duration;

/// Watches what keeps the FX thread busy outside painting: answers that come back from the workbench, handlers of
/// mouse and keys, what timers do, style and layout of a pulse. Counted is what the thread computes, not the time that
/// passes, so that a busy machine fails no test.
///
/// FX thread, but for [#results()].
public final class Watch {
    /// What is watched.
    public enum Kind {
        /// A result of the workbench arrived.
        RESULT,
        /// The test did what a menu or a key does.
        ACTION,
        /// An event was handled, from the window to the node and back.
        EVENT,
        /// Timers and transitions of one pulse.
        TIMER,
        /// Style and layout of one pulse.
        LAYOUT
    }

    /// One stretch of work.
    ///
    /// @param what the event, or what the test was doing
    /// @param round in which round it was
    public record Stretch(Kind kind, String what, int round, long nanos) {
        @Override
        public String toString() {
            return "%5.1f ms %-6s %s".formatted(nanos / 1e6, kind, what);
        }
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Stretch> stretches = new ArrayList<>();
    private volatile String doing = "";
    private volatile int round;
    private long timersFrom = -1;
    private long layoutFrom = -1;
    private int depth;

    /// Where a workbench is to deliver its results so that they are watched.
    public Executor results() {
        return task -> Platform.runLater(() -> within(Kind.RESULT, doing, task));
    }

    /// Watches this scene from now on; once a scene, before other timers start.
    public void over(Scene scene) {
        EventDispatcher usual = scene.getEventDispatcher();
        scene.setEventDispatcher((event, tail) -> {
            javafx.event.Event[] result = new javafx.event.Event[1];
            within(Kind.EVENT, doing + ", " + event.getEventType(), () -> result[0] = usual.dispatchEvent(event, tail));
            return result[0];
        });
        first().play();
        last().start();
        // Two layouts of one pulse are one.
        scene.addPreLayoutPulseListener(() -> layoutFrom = layoutFrom < 0 ? now() : layoutFrom);
        scene.addPostLayoutPulseListener(() -> {
            keep(Kind.LAYOUT, doing, layoutFrom);
            layoutFrom = -1;
        });
    }

    /// The first transition of a pulse: timers run after it.
    private Transition first() {
        Transition first = new Transition() {
            {
                setCycleDuration(Duration.hours(1));
                setCycleCount(Animation.INDEFINITE);
            }

            @Override
            protected void interpolate(double part) {
                timersFrom = now();
            }
        };
        return first;
    }

    /// The timers of a pulse run after its transitions, and this one before those that come later.
    private AnimationTimer last() {
        return new AnimationTimer() {
            @Override
            public void handle(long nanos) {
                keep(Kind.TIMER, doing, timersFrom);
                timersFrom = -1;
            }
        };
    }

    /// Does something as a menu or a key would, and watches it.
    public void act(Runnable action) {
        within(Kind.ACTION, doing, action);
    }

    /// What the test does now, for whoever reads the list.
    public void doing(String words) {
        doing = words;
    }

    /// Starts a round of the same things; what comes before the first is warming up and is not kept.
    public void round() {
        round++;
    }

    private static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private void within(Kind kind, String what, Runnable task) {
        long from = now();
        depth++;
        try {
            task.run();
        } finally {
            depth--;
            if (depth == 0) {
                keep(kind, what, from);
            }
        }
    }

    private void keep(Kind kind, String what, long from) {
        if (round > 0 && from >= 0) {
            stretches.add(new Stretch(kind, what, round, now() - from));
        }
    }

    /// How much was watched.
    public int count() {
        return stretches.size();
    }

    /// The longest stretches, longest first.
    public List<Stretch> longest(int most) {
        return stretches.stream()
                .sorted(Comparator.comparingLong(Stretch::nanos).reversed())
                .limit(most)
                .toList();
    }

    /// What takes longer than this in each round: what does so once, because code was compiled or loaded just then, is
    /// not what an analyst waits for.
    public List<String> over(double millis) {
        Map<String, Map<Integer, Long>> longest = new TreeMap<>();
        for (Stretch s : stretches) {
            longest.computeIfAbsent(s.kind() + " " + s.what(), w -> new TreeMap<>())
                    .merge(s.round(), s.nanos(), Math::max);
        }
        List<String> found = new ArrayList<>();
        longest.forEach((what, rounds) -> {
            long least = rounds.values().stream().mapToLong(n -> n).min().orElse(0);
            if (rounds.size() == round && least > millis * 1e6) {
                found.add("%s: %.1f ms or more".formatted(what, least / 1e6));
            }
        });
        return found;
    }
}
