// How long the page takes to its first picture, beside a page that does nothing but open an SDL window and draw it:
// first_frame.mjs PAGE.html EMPTY.html. Each is opened eleven times in turn; the medians are compared. A benchmark: it
// tells, and fails nothing.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dropProfile, newProfile, openBrowser } from './page.mjs';

const most = 3; // times as long
const profile = await newProfile();
const context = await openBrowser(profile);
const times = [[], []];
for (let round = 0; round < 11; ++round)
  for (const [which, file] of process.argv.slice(2, 4).entries()) {
    const page = await context.newPage();
    await page.goto(pathToFileURL(resolve(file)).href, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.body?.classList.contains('shown'), null, { timeout: 120000, polling: 20 });
    times[which].push(await page.evaluate(() => performance.getEntriesByName('shown')[0].startTime));
    await page.close();
  }
await context.close();
await dropProfile(profile);
const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
const [alur, empty] = times.map(median);
console.log(`first picture after ${alur.toFixed(0)} ms; an empty SDL page: ${empty.toFixed(0)} ms; `
  + `${(alur / empty).toFixed(2)} times as long, wanted: at most ${most}`);
