package org.graphwright.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium with a profile of its own, and the waiting that a person does by looking. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("browser.patience", 300));
    private static final List<Path> CHROMIUM =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
    private static final List<Path> DRIVER =
            List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium/chromedriver"));

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Why there is no browser here, or nothing if there is one. */
    public static Optional<String> missing() {
        if (first(CHROMIUM).isEmpty() || first(DRIVER).isEmpty()) {
            return Optional.of("chromium and chromedriver are not installed");
        }
        return Optional.empty();
    }

    public static Browser open(Path scratch) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(first(CHROMIUM).orElseThrow().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + scratch.resolve("profile"));
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "download.default_directory",
                        scratch.resolve("downloads").toString()));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(first(DRIVER).orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options));
        browser.size(1280, 900);
        return browser;
    }

    public void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), height));
    }

    public void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    public void go(String address) {
        driver.get("about:blank");
        driver.get(address);
    }

    /** Goes to another view of the page that is open, or makes the same one anew, without loading the page again, and waits for it. */
    public void turn(String address) {
        js("document.querySelector('main').replaceChildren(document.createElement('hr'))");
        if (address.equals(driver.getCurrentUrl())) {
            js("window.dispatchEvent(new Event('hashchange'))");
        } else {
            driver.get(address);
        }
        see("main:not([aria-busy]):not(:has(> hr:only-child)) h1");
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** The first element, once it is there and can be seen. */
    public WebElement see(String css) {
        return await(
                css,
                () -> driver.findElements(By.cssSelector(css)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst());
    }

    /** The first element with the text, once it is there. */
    public WebElement see(String css, String text) {
        return await(
                css + " with '" + text + "'",
                () -> driver.findElements(By.cssSelector(css)).stream()
                        .filter(element -> element.getText().contains(text))
                        .findFirst());
    }

    /** Waits until no element has the text. */
    public void gone(String css, String text) {
        until(
                css + " without '" + text + "'",
                () -> driver.findElements(By.cssSelector(css)).stream()
                        .noneMatch(element -> element.getText().contains(text)));
    }

    /** Waits until something holds. */
    public void until(String what, BooleanSupplier holds) {
        await(what, () -> holds.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** The file, once it is saved whole. */
    public static String saved(Path file) {
        return await(file.toString(), () -> {
            try {
                return Files.exists(file) && Files.size(file) > 0
                        ? Optional.of(Files.readString(file, ISO_8859_1))
                        : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public Object js(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    public void screenshot(Path file) {
        try {
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** Looked for again and again. */
    private interface Look<T> {
        Optional<T> look();
    }

    private static <T> T await(String what, Look<T> look) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                Optional<T> seen = look.look();
                if (seen.isPresent()) {
                    return seen.get();
                }
                Thread.sleep(50);
            } catch (StaleElementReferenceException e) {
                // the view was just replaced: look again
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("not seen within " + PATIENCE.toSeconds() + " s: " + what);
    }

    private static Optional<Path> first(List<Path> places) {
        return places.stream().filter(Files::isExecutable).findFirst();
    }
}
