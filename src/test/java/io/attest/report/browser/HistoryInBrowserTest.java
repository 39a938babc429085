package io.attest.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.nights.MadeNights;
import io.attest.nights.ModemHistory;
import io.attest.nights.Nights;
import io.attest.nights.Remembered;
import io.attest.report.Histories;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/** The page of many nights. */
final class HistoryInBrowserTest extends InBrowser {

    private static final String SHOWN = "[...document.querySelectorAll('.matrix tbody tr')].filter(row => !row.hidden)";

    @Override
    Path page(Path folder) throws IOException {
        new MadeNights(8, 200, 7, 1).into(folder);
        Nights nights = Nights.in(folder, 30, Remembered.nothing());
        Path page = folder.resolve(Histories.HTML);
        Histories.write(
                page,
                Histories.html(nights.modems().stream().map(ModemHistory::of).toList(), nights.leftOut(), Path.of("")));
        return page;
    }

    @Test
    void casesThatComeAndGoAreFoundAmongTheOthers() {
        long all = (Long) browser().value(SHOWN + ".length");

        new Select(browser().element(".filter select")).selectByValue("y");

        browser().until("document.querySelector('.filter output').textContent !== ''");
        assertThat((Long) browser().value(SHOWN + ".length")).isBetween(1L, all - 1);
    }

    @Test
    void thePictureHasItsNumbersBesideIt() {
        browser().element(".numbers summary").click();

        browser().until("document.querySelector('.numbers').open");
        assertThat(browser().elements(".nights tbody tr")).hasSize(8);
    }
}
