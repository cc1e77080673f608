// The worked example, played under node by the very code that the page runs: rules.mjs alur_node.js
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

const program = process.argv[2];
const expected = JSON.parse(readFileSync('tests/data/expected.json', 'utf8'));
const plays = expected.run;
let wrong = 0;
for (const { decisions, expect } of plays) {
  const out = execFileSync('node', [program, 'run', 'tests/data/example.yaml', '--decisions', decisions, '--json', '-'],
                           { encoding: 'utf8' });
  if (isDeepStrictEqual(JSON.parse(out), expect)) continue;
  ++wrong;
  console.log(`FAILED  ${decisions}\n        ${out}`);
}
if (plays.length === 0) throw new Error('there is no play to compare');
console.log(`${wrong === 0 ? 'ok    ' : 'FAILED'}  ${plays.length} plays of the worked example under node`);
process.exit(wrong === 0 ? 0 : 1);
