package org.dateline.extract.names;

/// What a tagger has learned: how much each feature speaks for each tag, and each step from tag to tag.
interface Weights {
    /// Adds the scores of the collected features to the [Tags#COUNT] numbers of `scores` that begin at `at`.
    void score(Features features, float[] scores, int at);

    /// Scores of steps, [Tags#COUNT] rows of as many.
    float[] steps();
}
