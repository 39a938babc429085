package io.attest.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.report.Pages;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page of a transcript of thousands of entries, as a firmware engineer uses it. */
final class TranscriptInBrowserTest extends InBrowser {

    private static final String FOUND = "document.getElementById('found').textContent";

    @Override
    Path page(Path folder) throws IOException {
        return Pages.campaign(folder).resolveSibling("transcripts/" + Pages.failed() + ".html");
    }

    @Test
    void aLongTransferIsFoldedAndSaysHowMuchIsLeftOut() {
        assertThat(browser().value("document.querySelectorAll('.timeline li.f').length > 0"))
                .isEqualTo(true);
        assertThat(browser().value("document.querySelectorAll('.timeline li').length < 1500"))
                .isEqualTo(true);
    }

    @Test
    void aLaneIsPutAwayAndComesBack() {
        String host = "getComputedStyle(document.querySelector('.timeline li.h')).display";
        assertThat(browser().value(host)).isNotEqualTo("none");

        browser().element("#lane-h").click();
        browser().until(host + " === 'none'");
        browser().element("#lane-h").click();

        browser().until(host + " !== 'none'");
    }

    @Test
    void theFailedExpectationIsAKeyAway() {
        browser().element("body").sendKeys("n");

        browser().until("document.activeElement.classList.contains('failed')");
        browser().until("document.activeElement.getBoundingClientRect().top < innerHeight");
        assertThat(browser().value("document.activeElement.textContent.includes('a refused value')"))
                .isEqualTo(true);
    }

    @Test
    void theLinkToTheFailedExpectationLeadsThere() {
        browser().element(".finding .jump").click();

        browser()
                .until("(top => top >= 0 && top < innerHeight)"
                        + "(document.getElementById('failed').getBoundingClientRect().top)");
    }

    @Test
    void aWordIsFoundAndSteppedThrough() {
        browser().element("body").sendKeys("/");
        browser().until("document.activeElement.id === 'words'");
        browser().element("#words").sendKeys("TCPPORT");
        browser().until(FOUND + ".includes('entr')");

        browser().element("#words").sendKeys(Keys.ENTER);

        browser().until(FOUND + ".startsWith('1 of ')");
    }
}
