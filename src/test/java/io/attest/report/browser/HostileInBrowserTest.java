package io.attest.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.report.Pages;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A report of a modem that writes markup, scripts and control characters wherever it can. */
final class HostileInBrowserTest extends InBrowser {

    @Override
    Path page(Path folder) throws IOException {
        return Pages.hostile(folder);
    }

    @Test
    void nothingOfItIsAnElementOfThePage() {
        assertThat(browser().elements("script")).hasSize(1);
        assertThat(browser().elements("img, iframe, object, embed, link, base, form:not(#filter)"))
                .isEmpty();
        assertThat(browser().value("document.body.textContent.includes('<script>alert(1)</script>')"))
                .isEqualTo(true);
    }

    @Test
    void nothingOfItRunsWhereAllIsOpened() {
        browser().value("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");

        assertThat(browser().asks()).isFalse();
    }

    @Test
    void neitherDoesItInTheTranscript() {
        browser().element("a[href^='transcripts/']").click();
        browser().until("location.pathname.includes('/transcripts/')");

        assertThat(browser().elements("script")).hasSize(1);
        assertThat(browser().elements("img, iframe, object, embed, link, base")).isEmpty();
        assertThat(browser().asks()).isFalse();
    }

    @Test
    void aScriptThatGotInWouldNotRun() {
        browser()
                .value(
                        "document.body.insertAdjacentHTML('beforeend',"
                                + " '<img src=\"data:,\" onerror=\"window.ran = 1\"><p id=\"late\" onclick=\"window.ran = 1\">x</p>')");
        browser().element("#late").click();

        assertThat(browser().value("window.ran === undefined")).isEqualTo(true);
        assertThat(browser().complaints()).isNotEmpty().allMatch(line -> line.contains("Content Security Policy"));
    }
}
