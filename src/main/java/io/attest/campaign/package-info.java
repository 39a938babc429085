/**
 * A campaign: which cases, on which bench, in which order, side by side; run through the JUnit Platform, recorded as they
 * finish.
 *
 * <p>It plans, runs and records, and leaves judging to the steps and rendering to the reports.
 *
 * <p>Start reading at {@link io.attest.campaign.Campaign}; selection is {@link io.attest.campaign.Selection}. A run on
 * several machines is split by {@link io.attest.campaign.Shard} and put together by {@link io.attest.campaign.Merge}.
 */
@NullMarked
package io.attest.campaign;

import org.jspecify.annotations.NullMarked;
