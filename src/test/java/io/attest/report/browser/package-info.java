/**
 * The pages in a browser: Debian's chromium, driven by its chromedriver, without a network. They are read from files as
 * a reader would who has nothing but the folder of a run.
 *
 * <p>This room must not know how a page is made. A machine without the browser skips it and says so.
 *
 * <p>Start reading at {@link io.attest.report.browser.ReportInBrowserTest}.
 */
@NullMarked
package io.attest.report.browser;

import org.jspecify.annotations.NullMarked;
