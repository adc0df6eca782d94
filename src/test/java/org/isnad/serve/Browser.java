package org.isnad.serve;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;

/** A headless Chromium, where Debian's is installed: one for a class of tests, as an extension, or one for as long as a test needs it. */
final class Browser implements BeforeAllCallback, AfterAllCallback, AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Says at each start that it knows no newer protocol, which nothing here uses. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
    private static final String AXE = script();
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final TestServer server;
    private final int width;
    private final boolean isDark;
    private ChromeDriver driver;
    private String base;

    private Browser(TestServer server, int width, boolean isDark) {
        this.server = server;
        this.width = width;
        this.isDark = isDark;
    }

    /** A browser as wide as a desk's, for a class of tests whose server is registered before it. */
    static Browser of(TestServer server) {
        return new Browser(server, 1280, false);
    }

    /** A browser of a width in CSS pixels, at once. The test is skipped where there is none. */
    static Browser open(TestServer server, int width, boolean isDark) {
        Browser browser = new Browser(server, width, isDark);
        browser.open();
        return browser;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        open();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    private void open() {
        assumeTrue(Files.exists(CHROMIUM) && Files.exists(DRIVER), "skipped: Chromium is not installed (Debian: chromium, chromium-driver)");
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions().setBinary(CHROMIUM.toFile());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--disable-dev-shm-usage");
        options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", Map.of("width", width, "height", 900, "pixelRatio", 1.0, "mobile", false, "touch", false)));
        if (isDark)
            options.addArguments("--blink-settings=preferredColorScheme=0");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        driver = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(new File(DRIVER.toString())).usingAnyFreePort().build(), options);
        driver.manage().timeouts().implicitlyWait(PATIENCE).scriptTimeout(Duration.ofMinutes(3));
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true)); // so that each page takes what it takes at first
        base = server.url();
    }

    Browser to(String path) {
        driver.get(base + path);
        return this;
    }

    /** The path of the page at hand, with its parameters. */
    String path() {
        return driver.getCurrentUrl().substring(base.length());
    }

    /** Writes a query into the editor, and leaves the cursor at its end. */
    void write(String query) {
        run("const editor = document.querySelector('.CodeMirror').CodeMirror; editor.setValue(arguments[0]); editor.execCommand('goDocEnd'); editor.focus()", query);
    }

    /** Writes a query into the editor and runs it. */
    void ask(String query) {
        write(query);
        focused().sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** The first link whose text holds some words; it is scrolled to, as a person would. */
    WebElement link(String words) {
        WebElement link = driver.findElement(By.partialLinkText(words));
        run("arguments[0].scrollIntoView({block: 'center'})", link);
        return link;
    }

    boolean has(String selector) {
        return (boolean) run("return document.querySelector(arguments[0]) !== null", selector);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What breaks WCAG 2.2 AA on the page at hand. */
    List<String> violations() {
        driver.executeScript(AXE);
        List<?> violations = (List<?>) driver.executeAsyncScript("axe.run(document, {runOnly: arguments[0]})"
                + ".then(results => arguments[1](results.violations.map(rule => rule.id + ': ' + rule.nodes[0].html)))", STANDARD);
        return violations.stream().map(Object::toString).toList();
    }

    /** Addresses that the page at hand asked for and that are not of the server. */
    List<String> askedElsewhere() {
        List<?> asked = (List<?>) run("return performance.getEntriesByType('resource').map(entry => entry.name)");
        return asked.stream().map(Object::toString).filter(address -> !address.startsWith(base)).toList();
    }

    /** How many bytes the page at hand and all that it needs took, compressed as they came, with their headers. */
    long transferred() {
        return (long) run("return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
                + ".reduce((sum, entry) => sum + entry.transferSize, 0)");
    }

    /** How far things on the page at hand have moved by themselves, in thousandths of a layout shift score. */
    long shifted() {
        return (long) driver.executeAsyncScript("const done = arguments[0]; let sum = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))"
                + ".observe({type: 'layout-shift', buffered: true}); requestAnimationFrame(() => requestAnimationFrame(() => done(Math.round(sum * 1000))))");
    }

    /** By how many pixels the page at hand is wider than the window. */
    long overflow() {
        return (long) run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** What the browser complained of since it was last asked, such as what the policy forbids. */
    List<String> complaints() {
        return Stream.of(driver.manage().logs().get(LogType.BROWSER)).flatMap(log -> log.getAll().stream()).map(entry -> entry.getMessage())
                .filter(message -> !message.contains("favicon.ico")).toList();
    }

    private static String script() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (driver != null)
            driver.quit();
        driver = null;
    }
}
