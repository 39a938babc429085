package io.attest.manual;

/**
 * The coverage of one chapter.
 *
 * @param chapter the chapter's number or letter
 * @param title the chapter's title
 * @param rows of its tables' rows
 * @param requirements of its requirements
 */
public record ChapterCoverage(String chapter, String title, Count rows, Count requirements) {}
