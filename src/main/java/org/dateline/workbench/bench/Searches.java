package org.dateline.workbench.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.search.Answer;
import org.dateline.search.Index;
import org.dateline.search.Request;

/// Questions an analyst may ask, each once, with facets and the sentences of the first twenty hits.
final class Searches {
    private static final int QUESTIONS = 1_000;
    private static final int WARM = 200;
    private static final double MILLION = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Generated generated;
    private final Index index;
    private final Random random = new Random(7);

    Searches(Generated generated, Index index) {
        this.generated = generated;
        this.index = index;
    }

    Figure measure(int rounds) throws IOException {
        double[] nineties = new double[rounds];
        double[] medians = new double[rounds];
        double[] worst = new double[rounds];
        double[] processor = new double[rounds];
        for (int i = 0; i < WARM; i++) {
            ask();
        }
        for (int round = 0; round < rounds; round++) {
            double[] millis = new double[QUESTIONS];
            double[] busy = new double[QUESTIONS];
            for (int i = 0; i < QUESTIONS; i++) {
                long start = processor();
                millis[i] = ask();
                busy[i] = (processor() - start) / MILLION;
            }
            Arrays.sort(millis);
            Arrays.sort(busy);
            processor[round] = busy[QUESTIONS * 99 / 100];
            nineties[round] = millis[QUESTIONS * 99 / 100];
            medians[round] = millis[QUESTIONS / 2];
            worst[round] = millis[QUESTIONS - 1];
        }
        return new Figure(
                "search",
                Bench.median(nineties),
                "ms",
                50,
                true,
                String.format(
                        Locale.ROOT,
                        "99th percentile of %d searches with facets; median %.1f ms, slowest %.1f ms;"
                                + " of processor time the 99th percentile is %.1f ms",
                        QUESTIONS,
                        Bench.median(medians),
                        Bench.median(worst),
                        Bench.median(processor)));
    }

    private double ask() throws IOException {
        Request request = question().withPage(0, 20);
        long start = System.nanoTime();
        Answer answer = index.search(request);
        double millis = (System.nanoTime() - start) / MILLION;
        if (answer instanceof Answer.Wrong wrong) {
            throw new IllegalStateException(request.query() + ": " + wrong.reason());
        }
        return millis;
    }

    /// Nanoseconds this thread has had a processor: what a busy machine does not change.
    /// Processor time of all threads of this process, in nanoseconds.
    static long processorOfAll() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    static long processor() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private Request question() {
        String word = generated.word(random);
        String other = generated.word(random);
        String person = generated.person(random).name();
        String country = generated.country(random).id();
        return switch (random.nextInt(12)) {
            case 0, 1 -> Request.of(word);
            case 2, 3 -> Request.of(word + " " + other);
            case 4 -> Request.of(word + " OR " + other);
            case 5 -> Request.of("\"" + person + "\"");
            case 6 -> Request.of("person:\"" + person + "\"");
            case 7 -> Request.of(word + " status:planned");
            case 8 -> Request.of("when:2024-0" + (1 + random.nextInt(9)) + " NOT " + word);
            case 9 -> Request.of(word.substring(0, Math.min(4, word.length())) + "*");
            case 10 -> Request.ALL.withFilters(List.of(country), List.of("source/Sample Post"));
            default -> Request.of(word + "~");
        };
    }
}
