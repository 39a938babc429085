"""Writes the bench file of an acquired labgrid place: labgrid-client -p PLACE show | bench_of_place.py PLACE

A NetworkSerialPort becomes the line. A power port becomes the actuator that resets the modem. Port and host are those
that the exporter tells; nothing else is guessed.
"""

import ast
import json
import re
import sys

place = sys.argv[1]
shown = sys.stdin.read()
resources = [
    ast.literal_eval(block)
    for block in re.findall(r"^Acquired resource .*:\n((?:  .*\n?)+)", shown, re.MULTILINE)
    for block in [re.sub("^  ", "", block, flags=re.MULTILINE)]
]
ports = [resource["params"] for resource in resources if resource["cls"] == "NetworkSerialPort"]
if len(ports) != 1:
    sys.exit(f"place {place} has {len(ports)} acquired NetworkSerialPort; Attest needs exactly one")
port = ports[0]

line = {"kind": "rfc2217" if port.get("protocol", "rfc2217") == "rfc2217" else "tcp"}
line.update(host=port["host"], port=port["port"], baud=port.get("speed", 115200))
bench = {"name": re.sub("[^A-Za-z0-9._-]", "-", place), "line": line}
if any("Power" in resource["cls"] for resource in resources):
    # Attest adds a verb and its JSON, of which labgrid-client wants to know nothing: the shell drops them.
    cycle = 'labgrid-client -p "$0" power cycle'
    bench["actuators"] = [{"kind": "command", "argv": ["sh", "-c", cycle, place], "verbs": ["reset"]}]

# JSON is YAML.
print(json.dumps(bench, indent=2))
