package org.graphwright.extract.transformer;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * What native code is doing in this process. A process that ends while native code is at work, so that its memory is freed under it, ends
 * with a crash; one that is told to end stops the work first.
 */
public final class NativeWork {
    private static final ReadWriteLock AT_WORK = new ReentrantReadWriteLock();
    private static final Set<OrtSession.RunOptions> RUNS = ConcurrentHashMap.newKeySet();
    private static volatile boolean stopped;

    private NativeWork() {}

    /** To be called before native code is, and {@link #end} after it; waits for good once the work is stopped. */
    static void begin() {
        AT_WORK.readLock().lock();
    }

    static void end() {
        AT_WORK.readLock().unlock();
    }

    /** Options that let runs be stopped. */
    static OrtSession.RunOptions newRuns() throws OrtException {
        OrtSession.RunOptions runs = new OrtSession.RunOptions();
        RUNS.add(runs);
        return runs;
    }

    static void close(OrtSession.RunOptions runs) {
        RUNS.remove(runs);
        runs.close();
    }

    /** True once the process is about to end: what fails then is nobody's fault. */
    static boolean isStopped() {
        return stopped;
    }

    /**
     * Stops all that is at work, for good: who works on waits until the process ends.
     *
     * @param most so long is waited at most
     * @return true if nothing is at work any more
     */
    public static boolean stop(Duration most) {
        stopped = true;
        try {
            for (OrtSession.RunOptions runs : RUNS) {
                runs.setTerminate(true);
            }
            return AT_WORK.writeLock().tryLock(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (OrtException | IllegalStateException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
