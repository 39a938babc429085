package io.attest.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.report.Graded;
import io.attest.report.Grades;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/** The page of a grade that misses each aim. */
final class GradeInBrowserTest extends InBrowser {

    private static final String SHOWN = "[...document.querySelectorAll('.tried tbody tr')]"
            + ".filter(row => !row.hidden && row.closest('details').open)";

    @Override
    Path page(Path folder) {
        Grades.write(folder, Graded.bad());
        return folder.resolve(Grades.HTML);
    }

    @Test
    void whatWentWrongIsFoundAmongTheOthers() {
        assertThat(browser().value(SHOWN + ".length")).isEqualTo(0L);

        new Select(browser().element("#which")).selectByValue("s");

        browser().until("document.getElementById('found').textContent === '5 modems'");
        assertThat(browser().value(SHOWN + ".length")).isEqualTo(5L);
    }

    @Test
    void wordsOfAFaultAndOfItsKindOfMistakeAreFound() {
        browser().element("#words").sendKeys("stale number 29");

        browser().until("document.getElementById('found').textContent === '1 modem'");
        assertThat(browser().value(SHOWN + "[0].id")).isEqualTo("modem-fault-29");
    }

    @Test
    void aSurvivorLeadsToItsPlaceInTheList() {
        browser().element(".cause.fail h3 a").click();

        browser().until(SHOWN + ".some(row => row.id === 'modem-fault-3')");
    }

    @Test
    void aKindOfMistakeLeadsToItsFaults() {
        browser().element(".cells a").click();

        browser().until("document.getElementById('operator-1').open");
    }
}
