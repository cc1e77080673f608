"""Says of every *.yaml of a folder whether a JSON Schema accepts it: NAME good, or NAME bad WHERE WHY."""
import json
import pathlib
import re
import sys

import jsonschema
import yaml


class Core(yaml.SafeLoader):
    """YAML 1.2's core schema, as editors read it: no yes and no, no dates, no sexagesimal numbers."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
]:
    Core.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), list(first))

schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)
for file in sorted(pathlib.Path(sys.argv[2]).glob("*.yaml")):
    fault = next(validator.iter_errors(yaml.load(file.read_text(encoding="utf-8"), Core)), None)
    where = "" if fault is None else "/".join(map(str, fault.absolute_path))
    print(file.name, "good" if fault is None else f"bad {where}: {fault.message[:120]!r}")
