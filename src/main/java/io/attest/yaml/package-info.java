/**
 * What every reader of a YAML file of the lab shares: where in the text a key stands, what a schema says of it, and how a
 * mistake is told.
 *
 * <p>It must not know what the files are about, and no other room.
 *
 * <p>Start reading at {@link io.attest.yaml.YamlText}, then {@link io.attest.yaml.YamlSchema}.
 */
@NullMarked
package io.attest.yaml;

import org.jspecify.annotations.NullMarked;
