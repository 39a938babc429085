/**
 * What every reader of a YAML file of the lab shares: where in the text a key stands, and how a mistake is told.
 *
 * <p>It must not know what the files are about, and no other room.
 *
 * <p>Start reading at {@link io.attest.yaml.YamlPlace}.
 */
@NullMarked
package io.attest.yaml;

import org.jspecify.annotations.NullMarked;
