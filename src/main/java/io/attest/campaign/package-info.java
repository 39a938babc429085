/**
 * A campaign: which cases, on which benches, in which order, side by side; run through the JUnit Platform in rounds until
 * nothing is left to do, recorded as they finish; split into shards and merged; gone on with after a kill.
 *
 * <p>It plans, runs and records, and leaves judging to the steps, settling to the verdicts and rendering to the reports.
 *
 * <p>Start reading at {@link io.attest.campaign.Campaign}; what is still to do says {@link io.attest.campaign.Remaining};
 * selection is {@link io.attest.campaign.Selection}. A run on several machines is split by {@link
 * io.attest.campaign.Shard} and put together by {@link io.attest.campaign.Merge}.
 */
@NullMarked
package io.attest.campaign;

import org.jspecify.annotations.NullMarked;
