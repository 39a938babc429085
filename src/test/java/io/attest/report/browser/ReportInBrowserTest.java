package io.attest.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.report.Pages;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** report.html as its reader uses it. */
final class ReportInBrowserTest extends InBrowser {

    private static final String FOUND = "document.getElementById('found').textContent";
    private static final String SHOWN = "[...document.querySelectorAll('tr[data-v]')].filter(row => !row.hidden)";

    @Override
    Path page(Path folder) throws IOException {
        return Pages.campaign(folder);
    }

    @Test
    void aVerdictChosenLeavesItsRowsAlone() {
        new Select(browser().element("#verdict")).selectByValue("fail");

        browser().until(FOUND + " !== ''");
        assertThat(browser().value(SHOWN + ".length > 0")).isEqualTo(true);
        assertThat(browser().value(SHOWN + ".every(row => row.dataset.v === 'fail' || row.querySelector('.v.fail'))"))
                .isEqualTo(true);
        assertThat(browser().value(FOUND + ".startsWith(" + SHOWN + ".length + ' row')"))
                .isEqualTo(true);
    }

    @Test
    void wordsFindTheirRowsAndEscapeLetsGoOfThem() {
        browser().element("#words").sendKeys(Pages.failed());

        browser().until(FOUND + " !== ''");
        assertThat(browser().value(SHOWN + ".every(row => row.textContent.includes('" + Pages.failed() + "'))"))
                .isEqualTo(true);

        browser().element("#words").sendKeys(Keys.ESCAPE);

        browser().until(FOUND + " === ''");
        assertThat(browser().value(SHOWN + ".length === document.querySelectorAll('tr[data-v]').length"))
                .isEqualTo(true);
    }

    @Test
    void wordsThatNoRowHasFindNone() {
        browser().element("#words").sendKeys("no row has these words");

        browser().until(FOUND + ".startsWith('0 ')");
        assertThat(browser().value(SHOWN + ".length")).isEqualTo(0L);
    }

    @Test
    void aFilterHasALinkOfItsOwn() {
        new Select(browser().element("#verdict")).selectByValue("error");
        String rows = String.valueOf(browser().value(FOUND));
        browser().element("#clear").click();
        browser().until(FOUND + " === ''");

        browser().value("location.hash = '#v=error'");

        browser().until(FOUND + " === '" + rows + "'");
    }

    @Test
    void chaptersOpenAndCloseTogetherAndOneByOneWithoutAMouse() {
        browser().element("#expand").click();
        browser().until("document.querySelectorAll('details.chapter:not([open])').length === 0");
        browser().element("#collapse").click();
        browser().until("document.querySelectorAll('details.chapter[open]').length === 0");

        browser().element("details.chapter summary").sendKeys(Keys.ENTER);

        browser().until("document.querySelectorAll('details.chapter[open]').length === 1");
    }

    @Test
    void whyLeadsToTheMessageWhateverIsFoldedAroundIt() {
        new Select(browser().element("#verdict")).selectByValue("fail");
        browser().until(FOUND + " !== ''");

        browser().element("a[href='#case-" + Pages.failed() + "']").click();

        String place = "document.getElementById('case-" + Pages.failed() + "')";
        browser().until(place + ".closest('details').open");
        browser().until(place + ".getBoundingClientRect().top < innerHeight");
        assertThat(browser().value(place + ".textContent.includes('a refused value changed the stored port')"))
                .isEqualTo(true);
    }

    @Test
    void theFirstScreenTellsWhatFailed() {
        assertThat(browser().value("document.querySelector('.cause').getBoundingClientRect().bottom < innerHeight"))
                .isEqualTo(true);
        assertThat(browser().value("document.querySelector('h1').textContent")).isEqualTo("DOES NOT CONFORM");
    }

    @Test
    void aCaseLeadsToItsTranscriptAndThatBackToTheReport() {
        browser().element(".glance a[href^='transcripts/']").click();

        browser().until("location.pathname.includes('/transcripts/')");
        assertThat(browser().value("document.body.textContent.includes('Time line')"))
                .isEqualTo(true);
        browser().element("header nav a").click();
        browser().until("location.pathname.endsWith('/report.html')");
    }
}
