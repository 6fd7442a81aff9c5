package org.graphwright.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Times single steps on the sample articles: {@code Benchmarks [PATTERN [ROUNDS]]}, those whose names match, 5 rounds of a second after
 * as many to warm up if not said. In this process: a forked one's command line is longer than ONNX Runtime bears.
 */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String... args) throws RunnerException {
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        new Runner(new OptionsBuilder()
                        .include(args.length > 0 ? args[0] : ".*Benchmark.*")
                        .forks(0)
                        .warmupIterations(rounds)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(rounds)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
    }
}
