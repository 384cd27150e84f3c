package org.dateline.search;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Numbers for words, from 0 in the order they were first seen. It only grows; any thread.
final class Dictionary {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private volatile String[] words = new String[1024];
    private volatile int size;

    int number(String word) {
        Integer known = numbers.get(word);
        return known != null ? known : add(word);
    }

    private synchronized int add(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int number = size;
        if (number == words.length) {
            words = Arrays.copyOf(words, number * 2);
        }
        words[number] = word;
        size = number + 1;
        numbers.put(word, number);
        return number;
    }

    /// The number of a word, -1 if it was never seen.
    int find(String word) {
        return numbers.getOrDefault(word, -1);
    }

    String word(int number) {
        return words[number];
    }

    int size() {
        return size;
    }
}
