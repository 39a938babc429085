package io.attest.export;

/** In what a scenario is written down. */
interface Language {

    /**
     * The script, in ASCII, its last line ended.
     *
     * @throws ExportFault if it cannot be said in this language
     */
    String write(Scenario scenario);
}
