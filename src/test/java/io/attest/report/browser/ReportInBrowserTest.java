package io.attest.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.report.Pages;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** report.html as its reader uses it. After every test the page has neither complained nor fetched anything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReportInBrowserTest {

    private static final String SHOWN = "[...document.querySelectorAll('tr[data-v]')].filter(row => !row.hidden)";

    private Browser browser;
    private Path page;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        browser = Browser.open();
        page = Pages.campaign(folder);
    }

    @AfterAll
    void end() {
        if (browser != null) {
            browser.close();
        }
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
    void aVerdictChosenLeavesItsRowsAlone() {
        new Select(browser.element("#verdict")).selectByValue("fail");

        browser.until("document.getElementById('found').textContent !== ''");
        assertThat(browser.value(SHOWN + ".length > 0")).isEqualTo(true);
        assertThat(browser.value(SHOWN + ".every(row => row.dataset.v === 'fail' || row.querySelector('.v.fail'))"))
                .isEqualTo(true);
        assertThat(browser.element("#found").getText()).startsWith(browser.value(SHOWN + ".length") + " row");
    }

    @Test
    void wordsFindTheirRows() {
        String id = Pages.failed();
        browser.element("#words").sendKeys(id);

        browser.until("document.getElementById('found').textContent !== ''");
        assertThat(browser.value(SHOWN + ".every(row => row.textContent.includes('" + id + "'))"))
                .isEqualTo(true);
        browser.element("#words").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
        browser.until("document.getElementById('found').textContent === ''");
        assertThat(browser.value(SHOWN + ".length === document.querySelectorAll('tr[data-v]').length"))
                .isEqualTo(true);
    }

    @Test
    void noWordMatchesAndThePageSaysSo() {
        browser.element("#words").sendKeys("no row has these words");

        browser.until("document.getElementById('found').textContent.startsWith('0 ')");
        assertThat(browser.value(SHOWN + ".length")).isEqualTo(0L);
    }
}
