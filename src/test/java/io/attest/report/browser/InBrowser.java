package io.attest.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds for every page, whatever a test does with it: it fetches nothing, breaks nothing and asks nothing; it fits a
 * phone, is dark where that is wanted, and puts up no barrier that axe-core knows.
 */
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {

    private static final double DARK = 100;

    private Browser browser;
    private Path page;

    @BeforeAll
    void make(@TempDir Path folder, Browser browser) throws IOException {
        this.browser = browser;
        this.page = page(folder);
    }

    /** Makes the page in that folder. */
    abstract Path page(Path folder) throws IOException;

    Browser browser() {
        return browser;
    }

    @BeforeEach
    void show() {
        browser.show(page);
    }

    @AfterEach
    void nothingIsFetchedAndNothingBreaks() {
        assertThat(browser.addresses()).isNotEmpty().allMatch(address -> address.startsWith("file:///"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aPhoneScrollsDownwardsOnly() {
        browser.narrow();

        browser.until("window.innerWidth <= 400");
        assertThat(browser.value("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void whoWantsItDarkGetsItDark() {
        assertThat(brightness("backgroundColor")).isGreaterThan(255 - DARK);

        browser.dark(true);

        assertThat(brightness("backgroundColor")).isLessThan(DARK);
        assertThat(brightness("color")).isGreaterThan(255 - DARK);
    }

    @Test
    void nobodyIsShutOut() {
        assertThat(browser.barriers()).isEmpty();
    }

    private double brightness(String property) {
        Object mean = browser.value("getComputedStyle(document.body)." + property
                + ".match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3");
        return ((Number) mean).doubleValue();
    }
}
